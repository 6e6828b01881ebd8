package org.yanxun.document.sheet.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;

class SheetReaderTests {

    private static final SheetShape SHAPE = SheetShape.of(
            "people",
            SheetColumn.text("name", "姓名", "Name").needed(),
            SheetColumn.id("staff", "工號", "Staff number").needed(),
            SheetColumn.text("school", "學校"));

    @Test
    void columns_are_known_by_any_of_their_names_in_any_order() {
        List<SheetRow> rows = SomeFile.rows(SomeFile.csv("學校,Staff Number*,備忘,姓名（必填）\n實驗國小,007,x,單雄\n"), SHAPE);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.text("name")).isEqualTo("單雄");
            assertThat(row.text("staff")).isEqualTo("007");
            assertThat(row.text("school")).isEqualTo("實驗國小");
        });
    }

    @Test
    void a_title_above_blank_lines_and_notes_do_no_harm() {
        List<SheetRow> rows =
                SomeFile.rows(SomeFile.csv("2013 年教師名單\n\n姓名,工号\n※ 必填,文字\n说明：如上\n單雄,1\n,\n曾明,2\n"), SHAPE);

        assertThat(rows).extracting(row -> row.text("name")).containsExactly("單雄", "曾明");
        assertThat(rows).extracting(SheetRow::number).containsExactly(6, 8);
    }

    @Test
    void columns_without_a_known_title_are_told_and_known_ones_are_not() {
        assertThat(unread(SomeFile.csv("名單\n姓名（必填）,工号,身高, ,備註\n單雄,1,180,,x\n")).titles())
                .containsExactly("身高", "備註");
        assertThat(unread(SomeFile.csv("姓名,工号\n單雄,1\n"))).isEqualTo(new Unread(List.of(), List.of()));
    }

    @Test
    void an_empty_sheet_in_front_is_passed_over_and_a_written_one_behind_is_told() {
        Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
        sheets.put("空", sheet -> {});
        sheets.put("名冊", sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, "工號");
            sheet.value(1, 0, "單雄");
            sheet.value(1, 1, "7");
        });
        sheets.put("離職", sheet -> sheet.value(3, 3, "曾明"));
        byte[] book = SomeFile.workbook(sheets);

        assertThat(SomeFile.rows(book, SHAPE))
                .extracting(row -> row.text("name"))
                .containsExactly("單雄");
        assertThat(unread(book)).isEqualTo(new Unread(List.of(), List.of("離職")));
    }

    private static Unread unread(byte[] bytes) {
        try (SheetFile file = SomeFile.received(bytes)) {
            return new SheetReader(SHAPE).unread(file);
        }
    }

    @Test
    void a_note_further_down_is_a_row_like_any_other() {
        assertThat(SomeFile.rows(SomeFile.csv("姓名,工号\n單雄,1\n※ x,2\n"), SHAPE)).hasSize(2);
    }

    @Test
    void a_workbook_is_read_the_same_way() {
        List<SheetRow> rows = SomeFile.rows(
                SomeFile.workbook(sheet -> {
                    sheet.value(0, 0, "名單");
                    sheet.range(0, 0, 0, 2).merge();
                    sheet.value(1, 0, "姓名");
                    sheet.value(1, 1, "工號");
                    sheet.value(2, 0, "單雄");
                    sheet.value(2, 1, 3.3e17);
                }),
                SHAPE);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("row 3, 工號");
                assertThat(problem.reason()).isEqualTo("document.cell.precision");
            });
        });
    }

    @Test
    void a_missing_column_is_named() {
        assertThatThrownBy(() -> SomeFile.rows(SomeFile.csv("學校,姓名\na,b\n"), SHAPE))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo("document.sheet.missing");
                    assertThat(refused.problems().getFirst().arguments()).containsExactly("工號");
                });
    }

    @Test
    void a_column_that_is_there_twice_is_named() {
        assertThatThrownBy(() -> SomeFile.rows(SomeFile.csv("姓名,工號,Name\na,b,c\n"), SHAPE))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("document.sheet.twice"));
    }

    @Test
    void without_titles_in_the_first_ten_lines_there_is_no_sheet() {
        String late = "x\n".repeat(10) + "姓名,工號\n";
        String just = "x\n".repeat(9) + "姓名,工號\n";

        assertThatThrownBy(() -> SomeFile.rows(SomeFile.csv(late), SHAPE))
                .hasMessageContaining("document.sheet.header");
        assertThat(SomeFile.rows(SomeFile.csv(just), SHAPE)).isEmpty();
    }

    @Test
    void too_many_rows_are_refused() {
        byte[] three = SomeFile.csv("姓名,工號\na,1\n\nb,2\nc,3\n");

        assertThat(count(three, 3)).isEqualTo(3);
        assertThatThrownBy(() -> count(three, 2)).hasMessageContaining("document.sheet.rows");
    }

    private static long count(byte[] bytes, int most) {
        SheetLimits limits = SheetLimits.standard().rows(most);
        try (SheetFile file = SheetFile.receive(new ByteArrayInputStream(bytes), limits);
                var rows = new SheetReader(SHAPE).rows(file)) {
            return rows.toList().size();
        }
    }
}
