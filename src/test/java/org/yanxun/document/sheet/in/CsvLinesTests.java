package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetFlaw;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;

class CsvLinesTests {

    @Test
    void every_usual_encoding_is_recognised() {
        String text = "姓名,学校\n单雄,实验小学\n";

        for (byte[] bytes : List.of(
                SomeFile.csv(text),
                SomeFile.csv("\ufeff" + text),
                SomeFile.text(text, Charset.forName("GBK")),
                SomeFile.text(text, Charset.forName("GB18030")),
                SomeFile.text("\ufeff" + text, StandardCharsets.UTF_16LE))) {
            assertThat(shown(bytes)).containsExactly(List.of("姓名", "学校"), List.of("单雄", "实验小学"));
        }
    }

    @Test
    void a_rare_character_survives_in_gb18030() {
        assertThat(shown(SomeFile.text("王𠮷", Charset.forName("GB18030")))).containsExactly(List.of("王𠮷"));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatThrownBy(() -> SomeFile.lines(new byte[] {'a', ',', (byte) 0xff, (byte) 0xff, '\n'}))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("encoding");
        assertThatThrownBy(() -> SomeFile.lines(new byte[] {'a', ',', 7, '\n'}))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("encoding");
    }

    @Test
    void quotes_hold_separators_line_ends_and_quotes() {
        assertThat(shown(SomeFile.csv("\"a,b\",\"c\r\nd\",\"say \"\"yes\"\"\"\r\nx,,z\r\n")))
                .containsExactly(List.of("a,b", "c\r\nd", "say \"yes\""), List.of("x", "", "z"));
    }

    @Test
    void tabs_and_semicolons_separate_too() {
        assertThat(shown(SomeFile.csv("a\tb,c\td\n"))).containsExactly(List.of("a", "b,c", "d"));
        assertThat(shown(SomeFile.csv("a;b;c\n"))).containsExactly(List.of("a", "b", "c"));
        assertThat(shown(SomeFile.csv("alone\n"))).containsExactly(List.of("alone"));
    }

    @Test
    void lines_are_numbered_as_a_spreadsheet_program_would() {
        List<SheetLine> lines = SomeFile.lines(SomeFile.csv("a\n\n\"b\nb\"\nc"));

        assertThat(lines)
                .filteredOn(line -> !line.isBlank())
                .extracting(SheetLine::number)
                .containsExactly(1, 3, 4);
    }

    @Test
    void formulas_and_rounded_numbers_are_marked_and_kept_numbers_are_not() {
        assertThat(cells("=cmd|' /C calc'!A0"))
                .isEqualTo(new SheetCell.Flawed(SheetFlaw.FORMULA, "=cmd|' /C calc'!A0"));
        assertThat(cells("3.30211E+17")).isEqualTo(new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, "3.30211E+17"));
        assertThat(cells("\"=\"\"330211199001011234\"\"\"")).isEqualTo(new SheetCell.Text("330211199001011234"));
        assertThat(cells("330211199001011234")).isEqualTo(new SheetCell.Text("330211199001011234"));
        assertThat(cells("'=1+1")).isEqualTo(new SheetCell.Text("=1+1"));
        assertThat(cells("'twas")).isEqualTo(new SheetCell.Text("'twas"));
    }

    private static SheetCell cells(String line) {
        return SomeFile.lines(SomeFile.csv(line)).getFirst().at(0);
    }

    private static List<List<String>> shown(byte[] bytes) {
        return SomeFile.lines(bytes).stream()
                .map(line -> line.cells().stream().map(SheetCell::shown).toList())
                .toList();
    }
}
