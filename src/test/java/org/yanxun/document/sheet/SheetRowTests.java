package org.yanxun.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanxun.shell.fault.FieldProblem;

class SheetRowTests {

    private static final SheetShape SHAPE = SheetShape.of(
            "people",
            SheetColumn.text("name", "姓名").needed(),
            SheetColumn.id("id", "身份證號"),
            SheetColumn.date("from", "起始日期"),
            SheetColumn.number("years", "教齡"),
            SheetColumn.text("sex", "性別").among(List.of("男", "女")));

    @Test
    void a_good_row_has_no_problems() {
        SheetRow row = row(text("單雄"), text("33021119900101123X"), text("2013-07"), text("12.5"), text("女"));

        assertThat(row.problems()).isEmpty();
        assertThat(row.text("name")).isEqualTo("單雄");
        assertThat(row.date("from").map(SheetDate::first)).contains(LocalDate.of(2013, 7, 1));
        assertThat(row.text("nothing")).isEmpty();
    }

    @Test
    void what_may_be_blank_may_be_blank() {
        assertThat(row(text("單雄")).problems()).isEmpty();
        assertThat(row(text("單雄")).date("from")).isEmpty();
    }

    @Test
    void every_broken_rule_is_told_with_row_and_column() {
        SheetRow row = row(
                SheetCell.BLANK,
                new SheetCell.Flawed(SheetFlaw.LOST_PRECISION, "3.3E+17"),
                text("昨天"),
                text("很久"),
                text("x"));

        assertThat(row.problems())
                .containsExactly(
                        FieldProblem.of("row 12, 姓名", "document.cell.missing", ""),
                        FieldProblem.of("row 12, 身份證號", "document.cell.precision", "3.3E+17"),
                        FieldProblem.of("row 12, 起始日期", "document.cell.date", "昨天"),
                        FieldProblem.of("row 12, 教齡", "document.cell.number", "很久"),
                        FieldProblem.of("row 12, 性別", "document.cell.choice", "x"));
        assertThat(row.text("id")).isEmpty();
    }

    @Test
    void a_date_cell_is_a_date_and_no_number() {
        SheetCell day = new SheetCell.Dated(new SheetDate.Day(LocalDate.of(2013, 7, 1)));
        SheetRow row = row(text("單雄"), SheetCell.BLANK, day, day);

        assertThat(row.problems()).extracting(FieldProblem::reason).containsExactly("document.cell.number");
        assertThat(row.date("from").map(SheetDate::first)).contains(LocalDate.of(2013, 7, 1));
    }

    @Test
    void titles_match_whatever_their_script_width_and_marks() {
        assertThat(SheetShape.normal(" 身份证号＊（必填） ")).isEqualTo(SheetShape.normal("身份證號"));
        assertThat(SheetShape.normal("Staff  Number:")).isEqualTo("staffnumber");
        assertThat(SHAPE.places(new SheetLine(1, List.of(text("性别"), text("其他"), text("姓名*")))))
                .isEqualTo(Map.of("sex", 0, "name", 2));
        assertThat(SHAPE.column("sex").map(SheetColumn::title)).contains("性別");
        assertThat(SHAPE.column("none")).isEmpty();
    }

    @Test
    void a_column_under_another_title_keeps_its_names() {
        SheetColumn column =
                SheetColumn.text("name", "姓名", "Name").titled("Name").noted("as in the passport");

        assertThat(column.title()).isEqualTo("Name");
        assertThat(column.names()).containsExactly("Name", "姓名");
    }

    private static SheetCell text(String shown) {
        return new SheetCell.Text(shown);
    }

    private static SheetRow row(SheetCell... cells) {
        return new SheetRow(
                new SheetLine(12, List.of(cells)), SHAPE, Map.of("name", 0, "id", 1, "from", 2, "years", 3, "sex", 4));
    }
}
