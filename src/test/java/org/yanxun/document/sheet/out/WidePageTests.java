package org.yanxun.document.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.in.SheetFile;

/** Sheets that are wider, shorter or emptier than their titles say: nothing of them is lost when they are given back. */
class WidePageTests {

    private static final SheetShape SHAPE =
            SheetShape.of("people", SheetColumn.text("name", "姓名"), SheetColumn.id("id", "身份證號"));
    private static final SheetCopy WHOLE = new SheetCopy("錯誤原因", false);

    @Test
    void what_stands_beside_the_titles_moves_over_for_the_new_column_and_is_kept() throws IOException {
        assertThat(copied(WHOLE, Map.of(3, "不對"), "姓名,身份證號\n單雄,1,備忘,二\n曾明,2,旁註\n尹明,3\n"))
                .containsExactly(
                        List.of("姓名", "身份證號", "錯誤原因"),
                        List.of("單雄", "1", "", "備忘", "二"),
                        List.of("曾明", "2", "不對", "旁註"),
                        List.of("尹明", "3", ""));
    }

    @Test
    void a_copy_given_back_again_moves_nothing_a_second_time() throws IOException {
        assertThat(copied(WHOLE, Map.of(2, "還不對"), "姓名,身份證號,錯誤原因\n單雄,1,不對,備忘\n"))
                .containsExactly(List.of("姓名", "身份證號", "錯誤原因"), List.of("單雄", "1", "還不對", "備忘"));
    }

    @Test
    void a_row_shorter_than_the_titles_has_its_mistake_in_its_column() throws IOException {
        assertThat(copied(WHOLE, Map.of(2, "缺證件"), "姓名,身份證號\n單雄\n"))
                .containsExactly(List.of("姓名", "身份證號", "錯誤原因"), List.of("單雄", "", "缺證件"));
    }

    @Test
    void titles_that_nobody_knows_come_back_as_they_are() throws IOException {
        assertThat(copied(WHOLE, Map.of(), "甲,乙\n1,2\n"))
                .containsExactly(List.of("甲", "乙", "錯誤原因"), List.of("1", "2", ""));
    }

    @Test
    void without_a_mistake_only_the_titles_of_the_wrong_rows_come_back() throws IOException {
        assertThat(copied(new SheetCopy("錯誤原因", true), Map.of(), "姓名,身份證號\n單雄,1\n曾明,2\n"))
                .containsExactly(List.of("姓名", "身份證號", "錯誤原因"));
    }

    @Property(tries = 60)
    void every_cell_that_was_brought_is_in_what_is_given_back(
            @ForAll @IntRange(min = 1, max = 5) int width,
            @ForAll @IntRange(max = 14) int rows,
            @ForAll @IntRange(max = 14) int wrong)
            throws IOException {
        StringBuilder brought = new StringBuilder("姓名,身份證號\n");
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < width; place++) {
                brought.append(place == 0 ? "" : ",")
                        .append('r')
                        .append(row)
                        .append('c')
                        .append(place);
            }
            brought.append('\n');
        }
        String all = copied(WHOLE, Map.of(wrong + 2, "不對"), brought.toString()).toString();
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < width; place++) {
                assertThat(all).contains("r" + row + "c" + place);
            }
        }
        assertThat(all.contains("不對")).isEqualTo(wrong < rows);
    }

    @Test
    void a_tab_and_a_cell_are_never_cut_within_a_character() {
        assertThat(XlsxNames.tab("a".repeat(30) + "𠮷")).isEqualTo("a".repeat(30));
        assertThat(XlsxNames.tab("a".repeat(29) + "𠮷")).endsWith("𠮷");
        assertThat(XlsxNames.cell("a".repeat(31_999) + "𠮷")).isEqualTo("a".repeat(31_999));
        assertThat(XlsxNames.cell("a".repeat(32_000))).hasSize(32_000);
    }

    @Test
    void rows_left_blank_are_left_blank_in_both_kinds_of_file_and_never_backwards() throws IOException {
        for (boolean isText : new boolean[] {true, false}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (SheetWriter writer = isText ? SheetWriter.csv(out, SHAPE) : SheetWriter.xlsx(out, SHAPE)) {
                writer.blankUntil(4);
                writer.row(List.of("單雄", "1"));
                writer.blankUntil(2);
                writer.row(List.of("曾明", "2"));
            }
            try (SheetFile file = SheetWriterTests.received(out.toByteArray());
                    var lines = file.lines()) {
                assertThat(lines.filter(line -> !line.isBlank())
                                .map(line -> line.number() + line.at(0).shown()))
                        .containsExactly("1姓名", "4單雄", "5曾明");
            }
        }
    }

    private static List<List<String>> copied(SheetCopy copy, Map<Integer, String> mistakes, String brought)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetFile file = SheetWriterTests.received(brought.getBytes(StandardCharsets.UTF_8))) {
            copy.write(file, SHAPE, mistakes, out);
        }
        try (SheetFile file = SheetWriterTests.received(out.toByteArray());
                var lines = file.lines()) {
            return lines.map(line -> line.cells().stream().map(SheetCell::shown).toList())
                    .toList();
        }
    }
}
