package org.yanxun.insight.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.shell.speech.Speech;

/** The schools' figures as a workbook. */
final class SchoolsSheet {

    private SchoolsSheet() {}

    static byte[] of(List<SchoolTally> schools, Speech speech) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text("school", speech.w("insight.school")));
        columns.add(SheetColumn.number("people", speech.w("insight.people")));
        for (Measure measure : Measure.values()) {
            columns.add(SheetColumn.number(measure.name(), speech.w(measure.key())));
        }
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.xlsx(bytes, new SheetShape(speech.w("insight.schools"), columns))) {
            for (SchoolTally school : schools) {
                writer.row(row(school));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Object> row(SchoolTally school) {
        List<Object> row = new ArrayList<>(List.of(school.name(), school.tally().people()));
        for (Measure measure : Measure.values()) {
            row.add(school.tally().reached(measure));
        }
        return row;
    }
}
