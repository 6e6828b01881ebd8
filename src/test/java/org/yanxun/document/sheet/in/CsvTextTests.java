package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.document.sheet.SheetRefused;

/** A text of unknown encoding and separator. */
class CsvTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void a_text_is_read_in_the_encoding_it_was_saved_in(String charset) {
        String text = "姓名,学校\n单雄,实验小学\n";
        assertThat(CsvText.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Big5", "GBK", "GB18030"})
    void a_traditional_text_is_read_in_the_encoding_it_was_saved_in_too(String charset) {
        String text = "工號,姓名,單位代碼,任職日期\nT1,單雄,S001,2026-09-01\nT2,鄔淑華,S001,\n";
        assertThat(CsvText.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void the_mark_at_the_beginning_is_no_part_of_the_text_and_one_further_on_is() {
        assertThat(CsvText.decode("\ufeff姓名".getBytes(StandardCharsets.UTF_8))).isEqualTo("姓名");
        assertThat(CsvText.decode("姓\ufeff名".getBytes(StandardCharsets.UTF_8))).isEqualTo("姓\ufeff名");
        assertThat(CsvText.decode(new byte[0])).isEmpty();
    }

    @Test
    void half_a_character_is_no_text_in_any_encoding() {
        assertThatThrownBy(() -> CsvText.decode(new byte[] {'a', (byte) 0x81}))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("encoding");
        assertThatThrownBy(() -> CsvText.decode(new byte[] {(byte) 0xff, (byte) 0xfe, 0}))
                .isInstanceOf(SheetRefused.class);
    }

    @Test
    void bytes_that_no_one_types_are_refused_and_line_ends_and_tabs_are_not() {
        assertThat(CsvText.decode("a\tb\r\nc\f".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\tb\r\nc\f");
        for (char unit : new char[] {0, 7, 27, 31}) {
            assertThatThrownBy(() -> CsvText.decode(("a" + unit).getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SheetRefused.class);
        }
    }

    @Test
    void the_separator_is_the_one_used_most_and_a_comma_if_none_is() {
        assertThat(CsvText.separator("")).isEqualTo(',');
        assertThat(CsvText.separator("姓名")).isEqualTo(',');
        assertThat(CsvText.separator("a;b;c\n1,5;2;3")).isEqualTo(';');
        assertThat(CsvText.separator("a\tb\n1,5\t2")).isEqualTo('\t');
        assertThat(CsvText.separator("a,b;c")).isEqualTo(',');
    }

    @Test
    void what_stands_in_quotes_separates_nothing() {
        assertThat(CsvText.separator("\"a;b;c;d\",x")).isEqualTo(',');
        assertThat(CsvText.separator("\"say \"\";;;\"\"\",x")).isEqualTo(',');
    }

    @Property
    void whatever_was_saved_as_utf8_comes_back(@ForAll @StringLength(max = 60) String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cs}\ufeff]", "");
        assertThat(CsvText.decode(clean.getBytes(StandardCharsets.UTF_8))).isEqualTo(clean);
    }
}
