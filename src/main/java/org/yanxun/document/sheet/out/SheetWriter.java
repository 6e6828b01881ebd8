package org.yanxun.document.sheet.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.yanxun.document.sheet.SheetShape;

/**
 * Writes a sheet row by row. Nothing written can act as a formula. Closing finishes the sheet; the stream under it is
 * left open.
 */
public sealed interface SheetWriter extends AutoCloseable permits XlsxSheetWriter, CsvSheetWriter {

    /** A workbook: titles that stay in sight, drop-down lists for choices, ID columns as text. */
    static SheetWriter xlsx(OutputStream out, SheetShape shape) throws IOException {
        return new XlsxSheetWriter(out, shape, List.of());
    }

    /** A CSV file in UTF-8 with a byte order mark, so that spreadsheet programs read it right. */
    static SheetWriter csv(OutputStream out, SheetShape shape) throws IOException {
        return new CsvSheetWriter(out, shape, List.of());
    }

    /** A workbook to be filled in: titles, the columns' notes below them, nothing else. */
    static void template(OutputStream out, SheetShape shape) throws IOException {
        try (XlsxSheetWriter writer = new XlsxSheetWriter(out, shape, List.of())) {
            writer.notes();
        }
    }

    /**
     * One row, its values in the order of the columns: text, numbers, dates or truth values; what is left out at the
     * end stays blank. Use an empty text for a blank cell.
     */
    void row(List<?> values) throws IOException;

    /** Leaves rows blank until the one of that number, counted from 1, is next; one that has been passed changes nothing. */
    void blankUntil(int number);

    @Override
    void close() throws IOException;
}
