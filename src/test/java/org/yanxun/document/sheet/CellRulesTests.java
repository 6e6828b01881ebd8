package org.yanxun.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.shell.speech.Words;

/** What a column asks of its cells, each rule kept and broken. */
class CellRulesTests {

    private static final SheetCell DAY = new SheetCell.Dated(new SheetDate.Day(LocalDate.of(2013, 7, 1)));

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "12.5", "-3", "+3", "007", "999999999999999", "0.0000000001"})
    void a_number_is_one_as_people_type_it(String shown) {
        assertThat(against(SheetColumn.number("n", "數"), text(shown))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,200", "十二", "12.", ".5", "1e3", "--1", "12 年", "9999999999999999", "1.00000000001", "NaN"})
    void what_only_looks_like_a_number_is_none(String shown) {
        assertThat(against(SheetColumn.number("n", "數"), text(shown))).isEqualTo("document.cell.number");
    }

    @Test
    void a_day_is_no_number_and_a_number_may_be_no_day() {
        assertThat(against(SheetColumn.number("n", "數"), DAY)).isEqualTo("document.cell.number");
        assertThat(against(SheetColumn.date("d", "日"), DAY)).isEmpty();
        assertThat(against(SheetColumn.date("d", "日"), text("2013-07"))).isEmpty();
        assertThat(against(SheetColumn.date("d", "日"), text("12.5"))).isEqualTo("document.cell.date");
        assertThat(against(SheetColumn.date("d", "日"), text("2013-02-30"))).isEqualTo("document.cell.date");
    }

    @Test
    void what_is_needed_is_missed_and_what_is_not_needed_is_not() {
        assertThat(against(SheetColumn.text("a", "甲").needed(), SheetCell.BLANK))
                .isEqualTo("document.cell.missing");
        assertThat(against(SheetColumn.text("a", "甲").needed(), text("x"))).isEmpty();
        for (SheetColumn column : List.of(
                SheetColumn.text("a", "甲"),
                SheetColumn.id("a", "甲"),
                SheetColumn.number("a", "甲"),
                SheetColumn.date("a", "甲"),
                SheetColumn.text("a", "甲").among(List.of("男", "女")))) {
            assertThat(against(column, SheetCell.BLANK))
                    .as(column.kind().name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"國小", "国小", " 國小 ", "國小(必填)", "國小*"})
    void a_choice_is_known_in_either_script_and_with_marks_around_it(String shown) {
        assertThat(against(SheetColumn.text("s", "學段").among(List.of("國小", "國中")), text(shown)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"大學", "國", "國小國中", "國小,國中", "0"})
    void nearly_a_choice_is_none(String shown) {
        assertThat(against(SheetColumn.text("s", "學段").among(List.of("國小", "國中")), text(shown)))
                .isEqualTo("document.cell.choice");
    }

    @Test
    void a_needed_choice_that_is_blank_is_missing_and_no_wrong_choice() {
        SheetColumn sex = SheetColumn.text("s", "性別").among(List.of("男", "女")).needed();
        assertThat(against(sex, SheetCell.BLANK)).isEqualTo("document.cell.missing");
        assertThat(against(sex, text("x"))).isEqualTo("document.cell.choice");
    }

    @ParameterizedTest
    @EnumSource(SheetFlaw.class)
    void what_cannot_be_trusted_is_told_as_such_whatever_the_column_asks(SheetFlaw flaw) {
        SheetCell cell = new SheetCell.Flawed(flaw, "12");
        assertThat(against(SheetColumn.number("n", "數"), cell)).isEqualTo(flaw.reason());
        assertThat(against(SheetColumn.text("a", "甲").needed(), cell)).isEqualTo(flaw.reason());
        assertThat(new Words().knows(flaw.reason())).isTrue();
    }

    private static String against(SheetColumn column, SheetCell cell) {
        return CellRules.against(column, cell).orElse("");
    }

    private static SheetCell text(String shown) {
        return new SheetCell.Text(shown);
    }
}
