package org.yanxun.plan.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan's file: what it is called, what kind it is, and its digits. */
class PlanFileBytesTests {

    private static final byte[] TEXT = "一、做事。".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"計劃.txt,計劃.txt", "C:\\temp\\計劃.docx,計劃.docx", "../../etc/計劃.pdf,計劃.pdf", "'',plan", "'  ',plan"})
    void of_a_name_the_last_part_is_kept(String sent, String kept) {
        assertThat(PlanFileBytes.sent(sent, TEXT).name()).isEqualTo(kept);
    }

    @Test
    void signs_that_cannot_be_seen_are_no_part_of_a_name_and_a_long_one_keeps_its_end() {
        assertThat(PlanFileBytes.sent("計\u202e劃\r\n\u0000.txt", TEXT).name()).isEqualTo("計劃.txt");
        String name = PlanFileBytes.sent("長".repeat(400) + ".txt", TEXT).name();
        assertThat(name).hasSize(200).endsWith("長.txt");
        assertThat(PlanFileBytes.sent("\ud842\udfb7".repeat(150) + "a.txt", TEXT)
                        .name())
                .hasSize(199)
                .startsWith("\ud842\udfb7");
    }

    @Test
    void its_kind_is_told_by_its_content_and_never_by_a_name_that_lies() {
        byte[] zip = {'P', 'K', 3, 4, 20};
        assertThat(PlanFileBytes.sent("a.html", zip).mediaType()).endsWith("wordprocessingml.document");
        assertThat(PlanFileBytes.sent("a.html", TEXT).mediaType()).isEqualTo("text/plain");
        assertThat(PlanFileBytes.sent("計劃.MD", TEXT).mediaType()).isEqualTo("text/markdown");
        assertThat(PlanFileBytes.sent("a.txt", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                        .mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void its_bytes_are_its_own_and_their_digest_is_that_of_everybody() {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        PlanFileBytes file = PlanFileBytes.sent("a.txt", bytes);
        bytes[0] = 'x';
        file.bytes()[1] = 'x';
        assertThat(file.bytes()).asString().isEqualTo("abc");
        assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_text_without_a_file_is_one_under_its_title() {
        PlanFileBytes file = PlanFileBytes.ofText("某區/2031年師訓計劃", "全文");
        assertThat(file.name()).isEqualTo("某區 2031年師訓計劃.txt");
        assertThat(file.mediaType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("全文");
    }
}
