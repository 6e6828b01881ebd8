package org.yanxun.document.sheet.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.in.SheetFile;
import org.yanxun.document.sheet.in.SheetReader;
import org.yanxun.kernel.Spent;

class SheetWriterTests {

    private static final SheetShape SHAPE = SheetShape.of(
            "教師[名單]",
            SheetColumn.text("name", "姓名").needed().noted("與證件相同"),
            SheetColumn.id("id", "身份證號"),
            SheetColumn.text("sex", "性別").among(List.of("男", "女")),
            SheetColumn.date("from", "起始日期"),
            SheetColumn.number("years", "教齡"));

    @Test
    void what_is_written_is_read_again() throws IOException {
        List<?> values = List.of("單雄", "330211199001011234", "女", LocalDate.of(2013, 7, 1), 12.5, "", true);

        for (byte[] bytes : List.of(xlsx(SHAPE, List.of(values)), csv(SHAPE, List.of(values)))) {
            assertThat(rows(bytes)).singleElement().satisfies(row -> {
                assertThat(row.problems()).isEmpty();
                assertThat(row.line().cells().stream().map(SheetCell::shown))
                        .containsExactly(
                                "單雄",
                                "330211199001011234",
                                "女",
                                "2013-07-01",
                                "12.5",
                                "",
                                bytes[0] == 'P' ? "TRUE" : "true");
            });
        }
    }

    @Test
    void a_template_tells_how_to_fill_it_in_and_reads_as_empty() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.template(out, SHAPE);
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        SheetWriter.template(bare, SheetShape.of("x", SheetColumn.text("name", "姓名")));

        assertThat(rows(out.toByteArray())).isEmpty();
        assertThat(part(out.toByteArray(), "xl/sharedStrings.xml")).contains("&#x203b; ");
        assertThat(part(bare.toByteArray(), "xl/sharedStrings.xml")).doesNotContain("&#x203b;");
    }

    @Test
    void a_workbook_offers_choices_keeps_titles_in_sight_and_ids_as_text() throws IOException {
        byte[] bytes = xlsx(SHAPE, List.of());
        String sheet = part(bytes, "xl/worksheets/sheet1.xml");

        assertThat(sheet).contains("dataValidation").contains("type=\"list\"").contains("state=\"frozen\"");
        assertThat(part(bytes, "xl/styles.xml")).contains("@");
        assertThat(part(bytes, "xl/workbook.xml"))
                .contains("state=\"hidden\"")
                .contains("&#x6559;&#x5e2b; &#x540d;&#x55ae;");
    }

    @Test
    void nothing_in_a_csv_can_act() throws IOException {
        String text = new String(
                csv(SHAPE, List.of(List.of("=cmd|' /C calc'!A0", "+1-1", "@x", "-2+3", "-5"), List.of("\tx", "+12.5"))),
                StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("\ufeff姓名,身份證號")
                .contains("\r\n'=cmd|' /C calc'!A0,'+1-1,'@x,'-2+3,-5\r\n'\tx,+12.5\r\n");
    }

    @Test
    void nothing_in_a_workbook_is_a_formula() throws IOException {
        byte[] bytes = xlsx(SHAPE, List.of(List.of("=1+1", "+1", "@x")));

        assertThat(part(bytes, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(rows(bytes).getFirst().text("name")).isEqualTo("=1+1");
    }

    @Property(tries = 200)
    void any_text_comes_back_from_a_csv(@ForAll @Size(min = 1, max = 4) List<String> texts) throws IOException {
        SheetShape shape = SheetShape.of("x", SheetColumn.text("a", "a"));
        List<String> clean = texts.stream()
                .map(text -> "x"
                        + text.replaceAll("[\\p{Cntrl}\\p{Cs}\ufffe\uffff\ufeff\u00a0]", "")
                                .strip() + "x")
                .toList();

        try (SheetFile file = received(csv(shape, List.of(clean)));
                var lines = file.lines()) {
            List<SheetLine> all = lines.toList();
            assertThat(all.get(1).cells().stream().map(SheetCell::shown)).containsExactlyElementsOf(clean);
        }
    }

    @Test
    void ten_times_the_rows_are_about_ten_times_the_work_to_write_and_to_read() throws IOException {
        List<?> row = List.of("單雄", "330211199001011234", "女", LocalDate.of(2013, 7, 1), 12.5, "實驗國小", "語文", "班主任");
        List<List<?>> rows = java.util.Collections.nCopies(50_000, row);
        List<Callable<?>> few = acts(rows.subList(0, 5_000));
        List<Callable<?>> many = acts(rows);

        for (int act = 0; act < few.size(); act++) {
            Callable<?> some = few.get(act);
            long once = LongStream.generate(() -> work(some)).limit(3).min().orElseThrow();
            assertThat(work(many.get(act))).as("act " + act).isLessThan(30 * once);
        }
    }

    /** Out and in as a workbook, out and in as text. */
    private static List<Callable<?>> acts(List<List<?>> rows) throws IOException {
        byte[] workbook = xlsx(SHAPE, rows);
        byte[] text = csv(SHAPE, rows);
        assertThat(rows(workbook)).hasSameSizeAs(rows(text)).hasSize(rows.size());
        return List.of(() -> xlsx(SHAPE, rows), () -> rows(workbook), () -> csv(SHAPE, rows), () -> rows(text));
    }

    private static long work(Callable<?> act) {
        return Spent.work(() -> assertThatCode(act::call).doesNotThrowAnyException());
    }

    static byte[] xlsx(SheetShape shape, List<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.xlsx(out, shape)) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    static byte[] csv(SheetShape shape, List<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(out, shape)) {
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toByteArray();
    }

    static SheetFile received(byte[] bytes) {
        return SheetFile.receive(new ByteArrayInputStream(bytes), SheetLimits.standard());
    }

    private static List<SheetRow> rows(byte[] bytes) {
        try (SheetFile file = received(bytes);
                var rows = new SheetReader(SHAPE).rows(file)) {
            return rows.toList();
        }
    }

    static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("part", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
