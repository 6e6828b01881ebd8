package org.yanxun.credit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yanxun.credit.table.SchoolRow;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.shell.speech.Speech;

/** The district's table of credits as a workbook: how many people of each school reach each minimum. */
final class DistrictSheet {

    private DistrictSheet() {}

    static byte[] of(List<SchoolRow> schools, Speech speech) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetWriter.xlsx(bytes, shape(speech))) {
            for (SchoolRow school : schools) {
                var reached = school.reached();
                sheet.row(List.of(
                        school.name(),
                        school.people(),
                        reached.centralised(),
                        reached.online(),
                        reached.schoolBased(),
                        reached.all()));
            }
        }
        return bytes.toByteArray();
    }

    private static SheetShape shape(Speech speech) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text("school", speech.w("credit.table.school")));
        columns.add(SheetColumn.number("people", speech.w("credit.table.people")));
        for (CreditCategory category : CreditCategory.values()) {
            columns.add(SheetColumn.number(category.name(), speech.of("shell.category", category)));
        }
        columns.add(SheetColumn.number("all", speech.w("credit.table.allThree")));
        return new SheetShape(speech.w("credit.table.sheet"), columns);
    }
}
