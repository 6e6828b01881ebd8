package org.yanxun.credit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yanxun.credit.table.PersonRow;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.shell.speech.Speech;

/** A school's table of credits as a workbook. */
final class SchoolSheet {

    private SchoolSheet() {}

    static byte[] of(List<PersonRow> people, Speech speech) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetWriter.xlsx(bytes, shape(speech))) {
            for (PersonRow person : people) {
                sheet.row(row(person, speech));
            }
        }
        return bytes.toByteArray();
    }

    private static SheetShape shape(Speech speech) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.text("name", speech.w("credit.table.name")));
        for (CreditCategory category : CreditCategory.values()) {
            String name = speech.of("shell.category", category);
            columns.add(SheetColumn.number(category.name(), name));
            columns.add(SheetColumn.number(category.name() + "-missing", speech.w("credit.table.missingOf", name)));
        }
        columns.add(SheetColumn.text("counted", speech.w("credit.table.counted")));
        return new SheetShape(speech.w("credit.table.sheet"), columns);
    }

    private static List<Object> row(PersonRow person, Speech speech) {
        List<Object> cells = new ArrayList<>(List.of(person.name()));
        for (CreditCategory category : CreditCategory.values()) {
            cells.add(person.standing().balance().of(category).value());
            cells.add(person.standing().missing(category).value());
        }
        cells.add(speech.of("credit.counted", person.counted()));
        return cells;
    }
}
