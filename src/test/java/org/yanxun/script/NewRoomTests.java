package org.yanxun.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewRoomTests {

    private static final String MAIN = "src/main/java/org/yanxun/mentoring/";

    @TempDir
    private Path scratch;

    private Copy house;

    @BeforeEach
    void copy() throws IOException {
        house = Copy.of(
                scratch.resolve("a house"), "script", "src/main/java/org/yanxun", "src/main/resources/db/migration");
    }

    @Test
    void a_new_room_has_a_door_words_a_schema_and_a_test() throws Exception {
        var outcome = house.run("new-room", "mentoring", "5");

        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(house.file(MAIN + "package-info.java"))
                .content()
                .contains("@NullMarked", "@Floor(5)", "\"shell\"", "package org.yanxun.mentoring;");
        assertThat(house.file("src/main/resources/words/mentoring_zh_Hant.properties"))
                .exists();
        assertThat(house.file("src/main/resources/words/mentoring_en.properties"))
                .exists();
        assertThat(schemaOf("mentoring")).content().contains("create schema mentoring;");
    }

    @Test
    void what_it_writes_compiles() throws Exception {
        house.run("new-room", "mentoring", "5");

        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, javac(MAIN, "src/test/java/org/yanxun/mentoring/"));

        assertThat(failures).isZero();
    }

    @Test
    void its_migrations_take_the_next_number_of_the_floor() throws Exception {
        house.run("new-room", "mentoring", "7");
        house.run("new-room", "placement", "7");

        assertThat(schemaOf("mentoring")).hasFileName("V70_001__mentoring.sql");
        assertThat(schemaOf("placement")).hasFileName("V71_001__placement.sql");
    }

    @ParameterizedTest
    @CsvSource({"Mentoring, 5", "my-room, 5", "../out, 5", "order, 5", "class, 5", "ab, 5", "mentoring, 0"})
    @CsvSource({"mentoring, 10", "mentoring, five", "roster, 3"})
    void a_bad_name_or_floor_or_a_room_already_there_is_refused_in_one_line(String name, String floor)
            throws Exception {
        var outcome = house.run("new-room", name, floor);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).startsWith("new-room: ").hasLineCount(1);
        assertThat(house.file(MAIN)).doesNotExist();
    }

    private Path schemaOf(String room) throws IOException {
        return only(house.file("src/main/resources/db/migration/" + room));
    }

    private String[] javac(String... folders) throws IOException {
        var options = Stream.of("-d", scratch.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        var sources = Stream.<String>builder();
        for (String folder : folders) {
            sources.add(only(house.file(folder)).toString());
        }
        return Stream.concat(options, sources.build()).toArray(String[]::new);
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }
}
