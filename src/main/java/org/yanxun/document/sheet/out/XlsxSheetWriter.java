package org.yanxun.document.sheet.out;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;

/** Writes a workbook. Text is stored as text, so that no cell is a formula whatever it begins with. */
final class XlsxSheetWriter implements SheetWriter {

    private static final int FLUSH_EVERY = 1_000;
    private static final String PAPER = "F2EFE8";

    private final SheetShape shape;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final XlsxChoices choices;
    private int next;

    /** Begins with what stands above the titles, and the titles, which stay in sight. */
    XlsxSheetWriter(OutputStream out, SheetShape shape, List<List<String>> above) {
        this.shape = shape;
        workbook = new Workbook(new Unclosed(out), "Yanxun", "1.0");
        sheet = workbook.newWorksheet(XlsxNames.tab(shape.name()));
        choices = new XlsxChoices(workbook, sheet, above.size());
        for (List<String> line : above) {
            above(line);
        }
        sheet.freezePane(0, next + 1);
        for (int place = 0; place < shape.columns().size(); place++) {
            column(place, shape.columns().get(place));
        }
        next++;
    }

    private void above(List<String> line) {
        for (int place = 0; place < line.size(); place++) {
            if (!line.get(place).isEmpty()) {
                sheet.value(next, place, XlsxNames.cell(line.get(place)));
            }
        }
        next++;
    }

    private void column(int place, SheetColumn column) {
        sheet.value(next, place, column.title());
        sheet.width(place, XlsxNames.width(column));
        if (column.kind() == SheetColumn.Kind.ID || column.kind() == SheetColumn.Kind.DATE) {
            sheet.style(place)
                    .format(column.kind() == SheetColumn.Kind.ID ? "@" : "yyyy-mm-dd")
                    .set();
        }
        sheet.style(next, place).bold().fillColor(PAPER).wrapText(true).set();
        choices.offer(place, column);
    }

    /** Writes the columns' notes as the next row, marked so that a reader of the sheet skips it. */
    void notes() {
        List<String> notes = shape.columns().stream().map(SheetColumn::note).toList();
        if (notes.stream().allMatch(String::isEmpty)) {
            return;
        }
        for (int place = 0; place < notes.size(); place++) {
            String mark = place == 0 || !notes.get(place).isEmpty() ? "※ " : "";
            sheet.value(next, place, mark + notes.get(place));
            sheet.style(next, place).italic().wrapText(true).set();
        }
        next++;
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int place = 0; place < values.size(); place++) {
            value(place, values.get(place));
        }
        if (++next % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void blankUntil(int number) {
        next = Math.max(next, number - 1);
    }

    private void value(int place, Object value) {
        switch (value) {
            case Number number when !isId(place) -> sheet.value(next, place, number);
            case Boolean truth -> sheet.value(next, place, truth);
            case LocalDate day -> {
                sheet.value(next, place, day);
                sheet.style(next, place).format("yyyy-mm-dd").set();
            }
            default -> text(place, value.toString());
        }
    }

    private void text(int place, String text) {
        if (text.isEmpty()) {
            return;
        }
        sheet.value(next, place, XlsxNames.cell(text));
        if (isId(place)) {
            sheet.style(next, place).format("@").set();
        }
    }

    private boolean isId(int place) {
        return place < shape.columns().size() && shape.columns().get(place).kind() == SheetColumn.Kind.ID;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        choices.finish();
        workbook.close();
    }
}
