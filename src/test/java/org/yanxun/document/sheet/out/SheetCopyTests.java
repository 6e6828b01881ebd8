package org.yanxun.document.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.in.SheetFile;
import org.yanxun.document.sheet.in.SheetReader;

class SheetCopyTests {

    private static final SheetShape SHAPE =
            SheetShape.of("people", SheetColumn.text("name", "姓名"), SheetColumn.id("id", "身份證號"));
    private static final Map<Integer, String> MISTAKES = Map.of(4, "身份證號不對");

    @Test
    void the_sheet_comes_back_whole_with_what_is_wrong() throws IOException {
        byte[] brought = "名單\n姓名,備忘,身份證號\n單雄,a,1\n曾明,\"b,b\",=2+3\n".getBytes(StandardCharsets.UTF_8);

        assertThat(copied(new SheetCopy("錯誤原因", false), brought))
                .containsExactly(
                        List.of("名單"),
                        List.of("姓名", "備忘", "身份證號", "錯誤原因"),
                        List.of("單雄", "a", "1", ""),
                        List.of("曾明", "b,b", "=2+3", "身份證號不對"));
    }

    @Test
    void or_only_the_wrong_rows_do() throws IOException {
        byte[] brought = "名單\n姓名,身份證號\n單雄,1\n曾明,x\n".getBytes(StandardCharsets.UTF_8);

        assertThat(copied(new SheetCopy("錯誤原因", true), brought))
                .containsExactly(List.of("名單"), List.of("姓名", "身份證號", "錯誤原因"), List.of("曾明", "x", "身份證號不對"));
    }

    @Test
    void rows_keep_the_numbers_they_had() throws IOException {
        String title = "某區教師名冊\n\n";
        byte[] brought = (title + "姓名,身份證號\n\n單雄,1\n\n曾明,x\n").getBytes(StandardCharsets.UTF_8);

        List<List<String>> lines = copied(new SheetCopy("錯誤原因", false), Map.of(7, "身份證號不對"), brought);

        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).containsExactly("某區教師名冊");
        assertThat(lines.get(4)).containsExactly("單雄", "1", "");
        assertThat(lines.get(6)).containsExactly("曾明", "x", "身份證號不對");
    }

    @Test
    void rows_of_a_workbook_keep_their_numbers_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new XlsxSheetWriter(out, SHAPE, List.of(List.of("某區教師名冊"), List.of()))) {
            writer.row(List.of("單雄", "1"));
            writer.blankUntil(9);
            writer.row(List.of("曾明", "x"));
        }

        byte[] copy = bytes(new SheetCopy("錯誤原因", false), Map.of(9, "身份證號不對"), out.toByteArray());

        try (SheetFile file = SheetWriterTests.received(copy);
                var lines = file.lines()) {
            Map<Integer, String> shown = lines.filter(line -> !line.isBlank())
                    .collect(Collectors.toMap(
                            SheetLine::number,
                            line -> line.at(0).shown() + "/" + line.at(2).shown()));
            assertThat(shown)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(1, "某區教師名冊/", 3, "姓名/錯誤原因", 4, "單雄/", 9, "曾明/身份證號不對"));
        }
    }

    @Test
    void a_copy_is_read_like_the_sheet_it_was_made_of() throws IOException {
        byte[] brought = "某區教師名冊\n姓名,身份證號\n※ 必填\n單雄,1\n曾明,x\n".getBytes(StandardCharsets.UTF_8);
        byte[] copy = bytes(new SheetCopy("錯誤原因", false), Map.of(5, "身份證號不對"), brought);

        try (SheetFile file = SheetWriterTests.received(copy);
                var rows = new SheetReader(SHAPE).rows(file)) {
            assertThat(rows.map(row -> row.number() + row.text("name") + row.text("id")))
                    .containsExactly("4單雄1", "5曾明x");
        }
    }

    @Test
    void a_copy_brought_again_gets_its_column_filled_anew() throws IOException {
        byte[] brought = "姓名,錯誤原因,身份證號\n單雄,舊的,1\n\n曾明,,2\n".getBytes(StandardCharsets.UTF_8);

        assertThat(copied(new SheetCopy("錯誤原因", false), brought))
                .containsExactly(
                        List.of("姓名", "錯誤原因", "身份證號"),
                        List.of("單雄", "", "1"),
                        List.of("", "", ""),
                        List.of("曾明", "身份證號不對", "2"));
    }

    @Test
    void a_workbook_comes_back_as_a_workbook() throws IOException {
        byte[] brought = SheetWriterTests.xlsx(
                SHAPE, List.of(List.of("單雄", "330211199001011234"), List.of("曾明", "2"), List.of("尹明", "3")));

        assertThat(copied(new SheetCopy("錯誤原因", true), brought))
                .containsExactly(List.of("姓名", "身份證號", "錯誤原因"), List.of("尹明", "3", "身份證號不對"));
    }

    private static List<List<String>> copied(SheetCopy copy, byte[] brought) throws IOException {
        return copied(copy, MISTAKES, brought);
    }

    private static byte[] bytes(SheetCopy copy, Map<Integer, String> mistakes, byte[] brought) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetFile file = SheetWriterTests.received(brought)) {
            copy.write(file, SHAPE, mistakes, out);
        }
        return out.toByteArray();
    }

    private static List<List<String>> copied(SheetCopy copy, Map<Integer, String> mistakes, byte[] brought)
            throws IOException {
        try (SheetFile file = SheetWriterTests.received(bytes(copy, mistakes, brought));
                var lines = file.lines()) {
            assertThat(file.isWorkbook()).isEqualTo(brought[0] == 'P');
            return lines.map(line ->
                            line.cells().stream().map(SheetCopyTests::text).toList())
                    .toList();
        }
    }

    private static String text(SheetCell cell) {
        return cell.shown();
    }
}
