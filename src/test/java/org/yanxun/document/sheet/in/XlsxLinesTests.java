package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetDate;
import org.yanxun.document.sheet.SheetFlaw;
import org.yanxun.document.sheet.SheetLine;

class XlsxLinesTests {

    @Test
    void text_is_as_shown_without_blanks_at_its_ends() {
        assertThat(cell(sheet -> sheet.value(0, 0, " 單雄\u00a0 "))).isEqualTo(new SheetCell.Text("單雄"));
        assertThat(cell(sheet -> sheet.value(0, 0, "王𠮷"))).isEqualTo(new SheetCell.Text("王𠮷"));
        assertThat(cell(sheet -> sheet.value(0, 0, "   "))).isEqualTo(SheetCell.BLANK);
        assertThat(cell(sheet -> sheet.value(0, 0, true))).isEqualTo(new SheetCell.Text("TRUE"));
        assertThat(cell(sheet -> sheet.value(0, 0, "=1+1"))).isEqualTo(new SheetCell.Text("=1+1"));
    }

    @Test
    void numbers_are_as_shown_too() {
        assertThat(number(7, "000000")).isEqualTo(new SheetCell.Text("000007"));
        assertThat(number(0.8, "0%")).isEqualTo(new SheetCell.Text("80%"));
        assertThat(number(0.1 + 0.2, "0.00")).isEqualTo(new SheetCell.Text("0.3"));
        assertThat(number(0, "General")).isEqualTo(new SheetCell.Text("0"));
        assertThat(number(48, "[Red]0")).isEqualTo(new SheetCell.Text("48"));
        assertThat(cell(sheet -> sheet.value(0, 0, 330211199001011L))).isEqualTo(new SheetCell.Text("330211199001011"));
    }

    @Test
    void a_number_too_long_for_the_program_has_lost_its_digits() {
        assertThat(cell(sheet -> sheet.value(0, 0, 330211199001011234L)))
                .isEqualTo(new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, "330211199001011234"));
        assertThat(cell(sheet -> sheet.value(0, 0, 3.3e17))).isInstanceOf(SheetCell.Flawed.class);
        assertThat(cell(sheet -> sheet.value(0, 0, "3.3E+17")))
                .isEqualTo(new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, "3.3E+17"));
        assertThat(cell(sheet -> sheet.value(0, 0, "330211199001011234")))
                .isEqualTo(new SheetCell.Text("330211199001011234"));
        assertThat(cell(sheet -> sheet.value(0, 0, "3E2"))).isEqualTo(new SheetCell.Text("3E2"));
    }

    @Test
    void a_date_is_one_by_its_format() {
        SheetCell day = new SheetCell.Dated(new SheetDate.Day(LocalDate.of(2013, 7, 1)));
        SheetCell month = new SheetCell.Dated(new SheetDate.Month(YearMonth.of(2013, 7)));

        assertThat(number(41456, "yyyy-mm-dd")).isEqualTo(day);
        assertThat(number(41456.75, "yyyy/m/d h:mm")).isEqualTo(day);
        assertThat(number(41456, "yyyy\"年\"m\"月\"d\"日\"")).isEqualTo(day);
        assertThat(number(41456, "yyyy\"年\"m\"月\"")).isEqualTo(month);
        assertThat(number(41456, "0")).isEqualTo(new SheetCell.Text("41456"));
        assertThat(number(-5, "yyyy-mm-dd")).isEqualTo(new SheetCell.Text("-5"));
    }

    @Test
    void a_formula_is_never_taken_as_text() {
        assertThat(cell(sheet -> sheet.formula(0, 0, "A2+1")))
                .isEqualTo(new SheetCell.Flawed(SheetFlaw.FORMULA, "=A2+1"));
    }

    @Test
    void too_much_text_is_named_by_its_beginning() {
        assertThat(cell(sheet -> sheet.value(0, 0, "名".repeat(2000)))).isInstanceOf(SheetCell.Text.class);
        assertThat(cell(sheet -> sheet.value(0, 0, "名".repeat(2001))))
                .isEqualTo(new SheetCell.Flawed(SheetFlaw.TOO_LONG, "名".repeat(40) + "…"));
    }

    @Test
    void lines_keep_their_numbers_and_gaps_are_blank() {
        List<SheetLine> lines = SomeFile.lines(SomeFile.workbook(sheet -> {
            sheet.value(1, 2, "c");
            sheet.value(4, 0, "a");
        }));

        assertThat(lines).extracting(SheetLine::number).containsExactly(2, 5);
        assertThat(lines.getFirst().at(0)).isEqualTo(SheetCell.BLANK);
        assertThat(lines.getFirst().at(2).shown()).isEqualTo("c");
        assertThat(lines.getFirst().at(99)).isEqualTo(SheetCell.BLANK);
    }

    @Test
    void columns_far_to_the_right_are_not_looked_at() {
        List<SheetLine> lines = SomeFile.lines(SomeFile.workbook(sheet -> sheet.value(0, 16_000, "far")));

        assertThat(lines).allMatch(line -> line.cells().size() <= 256);
    }

    @Test
    void the_first_sheet_that_holds_anything_is_read_and_blanks_hold_nothing() {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("空", sheet -> sheet.value(0, 0, "  "));
        sheets.put("一", sheet -> sheet.value(0, 0, "a"));
        sheets.put("二", sheet -> sheet.value(0, 0, "b"));

        assertThat(SomeFile.lines(SomeFile.workbook(sheets)))
                .extracting(line -> line.at(0).shown())
                .containsExactly("a");
    }

    @Test
    void a_hidden_sheet_is_neither_read_nor_told() {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("選項", sheet -> {
            sheet.value(0, 0, "校長");
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        });
        sheets.put("名冊", sheet -> sheet.value(0, 0, "姓名"));

        try (SheetFile file = SomeFile.received(SomeFile.workbook(sheets))) {
            assertThat(file.otherSheets()).isEmpty();
        }
        assertThat(SomeFile.lines(SomeFile.workbook(sheets)))
                .extracting(line -> line.at(0).shown())
                .containsExactly("姓名");
        try (SheetFile file = SomeFile.received(SomeFile.csv("姓名\n"))) {
            assertThat(file.otherSheets()).isEmpty();
        }
    }

    private static SheetCell number(Number value, String format) {
        return cell(sheet -> {
            sheet.value(0, 0, value);
            sheet.style(0, 0).format(format).set();
        });
    }

    private static SheetCell cell(Consumer<Worksheet> content) {
        return SomeFile.lines(SomeFile.workbook(content)).getFirst().at(0);
    }
}
