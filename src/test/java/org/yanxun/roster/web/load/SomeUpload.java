package org.yanxun.roster.web.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files as people bring them, good and bad. */
public final class SomeUpload {

    private static final String TITLES = "工號,姓名,證件號碼,單位代碼,職務,學段,學科,任職日期";

    private SomeUpload() {}

    /** The start of a picture. */
    public static byte[] picture() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    /** The start of a PDF. */
    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    }

    /** A sheet with the usual columns and these rows. */
    public static byte[] csv(String... rows) {
        return (TITLES + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same in another encoding. */
    public static byte[] csv(Charset charset, String... rows) {
        return new String(csv(rows), StandardCharsets.UTF_8).getBytes(charset);
    }

    /** The same with a byte order mark. */
    public static byte[] marked(String... rows) {
        return ("\ufeff" + new String(csv(rows), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A workbook with a title above its header, as offices make them: rows 3 and 4 hold a number that has lost its digits
     * and a formula, row 5 is fine.
     */
    public static byte[] workbook(String school) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("名冊");
            sheet.value(0, 0, "某區教師名冊");
            sheet.range(0, 0, 0, 7).merge();
            write(sheet, 1, TITLES.split(",", -1));
            write(sheet, 2, "W1", "王芳", "", school);
            sheet.value(2, 2, 3.3021119900101e17);
            write(sheet, 3, "W2", "", "", school);
            sheet.formula(3, 1, "CONCATENATE(\"李\",\"明\")");
            write(sheet, 4, "W3", "趙敏", "", school);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, String... cells) {
        for (int place = 0; place < cells.length; place++) {
            if (!cells[place].isEmpty()) {
                sheet.value(row, place, cells[place]);
            }
        }
    }
}
