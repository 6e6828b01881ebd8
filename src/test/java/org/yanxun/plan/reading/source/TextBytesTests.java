package org.yanxun.plan.reading.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextBytesTests {

    private static final String TRADITIONAL = "區教育局的年度計劃：教師在學校參加培訓，完成學分。";
    private static final String SIMPLIFIED = "区教育局的年度计划：教师在学校参加培训，完成学分。";

    @Test
    void utf_8_is_read_with_and_without_its_mark() {
        assertThat(TextBytes.decode(TRADITIONAL.getBytes(UTF_8))).contains(TRADITIONAL);
        assertThat(TextBytes.decode(("\ufeff" + TRADITIONAL).getBytes(UTF_8))).contains(TRADITIONAL);
    }

    @Test
    void the_old_encodings_are_told_apart() {
        assertThat(TextBytes.decode(SIMPLIFIED.getBytes(Charset.forName("GB18030"))))
                .contains(SIMPLIFIED);
        assertThat(TextBytes.decode(TRADITIONAL.getBytes(Charset.forName("GB18030"))))
                .contains(TRADITIONAL);
        assertThat(TextBytes.decode(TRADITIONAL.getBytes(Charset.forName("Big5"))))
                .contains(TRADITIONAL);
    }

    @Test
    void utf_16_is_read_by_its_mark() {
        assertThat(TextBytes.decode(TRADITIONAL.getBytes(StandardCharsets.UTF_16)))
                .contains(TRADITIONAL);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThat(TextBytes.decode(new byte[] {'P', 'K', 3, 4, 0, 0, 8})).isEmpty();
        assertThat(TextBytes.decode(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0x10, 0}))
                .isEmpty();
        assertThat(TextBytes.decode(new byte[0])).isEqualTo(Optional.of(""));
    }

    @Test
    void a_western_text_is_no_chinese_one() {
        String german = "Das ist ein Plan für 2026: zwölf Schulen, Größe und Übung.";
        assertThat(TextBytes.decode(german.getBytes(Charset.forName("windows-1252"))))
                .contains(german);
        assertThat(TextBytes.decode(german.getBytes(UTF_8))).contains(german);
    }

    @Test
    void a_chinese_text_stays_one_however_short_and_among_however_many_latin_words() {
        Charset mainland = Charset.forName("GB18030");
        assertThat(TextBytes.decode("甲乙".getBytes(mainland))).contains("甲乙");
        String mixed = "Training plan of the year 2026, group A1 and group B2 of the college: 教师培训";
        assertThat(TextBytes.decode(mixed.getBytes(mainland))).contains(mixed);
    }

    @Test
    void a_chinese_text_that_is_cut_inside_a_character_is_no_western_one() {
        byte[] whole = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        assertThat(TextBytes.decode(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
    }
}
