package org.yanxun.insight.web.promise;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.shell.speech.Speech;

/** All rows behind a figure, as a workbook. */
final class EvidenceSheet {

    private EvidenceSheet() {}

    static byte[] of(List<Evidence> rows, Speech speech) {
        var bytes = new ByteArrayOutputStream();
        SheetShape shape = new SheetShape(
                speech.w("insight.promise.behind"),
                List.of(
                        SheetColumn.text("name", speech.w("insight.promise.row")),
                        SheetColumn.text("detail", speech.w("insight.promise.detail")),
                        SheetColumn.text("day", speech.w("insight.promise.day"))));
        try (SheetWriter writer = SheetWriter.xlsx(bytes, shape)) {
            for (Evidence row : rows) {
                writer.row(List.of(
                        row.name(),
                        row.detail(),
                        row.day().map(LocalDate::toString).orElse("")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
