package org.yanxun.document.sheet.out;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;

/** Writes CSV that spreadsheet programs read right and cannot be harmed by. */
final class CsvSheetWriter implements SheetWriter {

    private static final String HARMFUL = "=+-@\t\r";
    private static final Pattern HARMLESS = Pattern.compile("[+-]\\d+(\\.\\d+)?");

    private final Writer text;
    private final CsvWriter csv;
    private final int width;
    private int written;

    /** Begins with what stands above the titles, and the titles. */
    CsvSheetWriter(OutputStream out, SheetShape shape, List<List<String>> above) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\ufeff');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        width = shape.columns().size();
        for (List<String> line : above) {
            row(line);
        }
        row(shape.columns().stream().map(SheetColumn::title).toList());
    }

    @Override
    public void row(List<?> values) {
        List<?> cells = values.isEmpty() ? Collections.nCopies(width, "") : values;
        csv.writeRecord(
                cells.stream().map(String::valueOf).map(CsvSheetWriter::neutral).toList());
        written++;
    }

    @Override
    public void blankUntil(int number) {
        while (written < number - 1) {
            row(List.of());
        }
    }

    /** A text that a program would run as a formula gets an apostrophe before it; plain numbers do not. */
    static String neutral(String value) {
        boolean harmful = !value.isEmpty()
                && HARMFUL.indexOf(value.charAt(0)) >= 0
                && !HARMLESS.matcher(value).matches();
        return harmful ? "'" + value : value;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
