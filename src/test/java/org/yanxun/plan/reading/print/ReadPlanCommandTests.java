package org.yanxun.plan.reading.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadPlanCommandTests {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void a_plan_is_printed_as_json() throws IOException {
        String plan = "某區教育局2031年師訓計劃\n一、甲\n乙。選派1.2萬人次，力爭達到80%。\n";
        Path file = Files.writeString(directory.resolve("計劃.txt"), plan);
        assertThat(run(file.toString())).isZero();
        JsonNode json = JsonMapper.builder().build().readTree(out.toString(UTF_8));
        assertThat(json.path("year").asInt()).isEqualTo(2031);
        assertThat(json.path("issuer").asString()).isEqualTo("某區教育局");
        JsonNode item = json.path("sections").get(0).path("items").get(0);
        JsonNode target = item.path("targets").get(0);
        assertThat(target.path("kind").asString()).isEqualTo("COUNT");
        assertThat(target.path("value").asInt()).isEqualTo(12_000);
        String quote =
                plan.substring(target.path("start").asInt(), target.path("end").asInt());
        assertThat(target.path("quote").asString()).isEqualTo(quote);
        assertThat(item.path("targets").get(1).path("qualifiers").get(0).asString())
                .isEqualTo("STRIVE");
        assertThat(out.toString(UTF_8)).contains("12000").doesNotContain("E+");
    }

    @Test
    void findings_do_not_change_the_exit_code() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "某區2031年計劃\n一、甲\n9月完成，見附件。");
        assertThat(run(file.toString())).isZero();
        assertThat(out.toString(UTF_8)).contains("REFERENCE_MISSING");
    }

    @Test
    void what_cannot_be_read_is_told_in_one_line() throws IOException {
        Path file = Files.write(directory.resolve("a.pdf"), new byte[] {0, 1, 2, 3});
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(errors.toString(UTF_8)).hasLineCount(1);
        assertThat(out.size()).isZero();
        assertThat(run(directory.resolve("none").toString())).isEqualTo(2);
        assertThat(run(directory.toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void a_directory_and_a_missing_file_are_told_in_the_words_of_people() {
        String missing = directory.resolve("計劃.txt").toString();
        assertThat(run(directory.toString())).isEqualTo(2);
        assertThat(run(missing)).isEqualTo(2);
        assertThat(run("a\0b")).isEqualTo(2);
        assertThat(errors.toString(UTF_8).lines())
                .containsExactly(
                        "read-plan: " + directory + ": is a directory",
                        "read-plan: " + missing + ": no such file",
                        "read-plan: a\0b: no such file");
    }

    private int run(String... arguments) {
        return ReadPlanCommand.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(errors, true, UTF_8));
    }
}
