package org.yanxun.document.sheet.out;

import java.io.IOException;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.yanxun.document.sheet.SheetColumn;

/** The drop-down lists of a workbook: the choices stand on a hidden sheet, one column each. */
final class XlsxChoices {

    private static final int LAST_ROW = 100_000;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int titles;
    private @Nullable Worksheet hidden;
    private int lists;

    /** Lists for the cells below the row of the titles, counted from 0. */
    XlsxChoices(Workbook workbook, Worksheet sheet, int titles) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.titles = titles;
    }

    /** Gives the cells below a title its list, if the column has choices. */
    void offer(int place, SheetColumn column) {
        if (column.choices().isEmpty()) {
            return;
        }
        Worksheet list = hidden == null ? newHidden() : hidden;
        int last = column.choices().size() - 1;
        for (int choice = 0; choice <= last; choice++) {
            list.value(choice, lists, XlsxNames.cell(column.choices().get(choice)));
        }
        sheet.range(titles + 1, place, LAST_ROW, place)
                .validateWithList(list.range(0, lists, last, lists))
                .allowBlank(!column.required())
                .showErrorMessage(true);
        lists++;
    }

    private Worksheet newHidden() {
        Worksheet list = workbook.newWorksheet("choices");
        list.setVisibilityState(VisibilityState.HIDDEN);
        hidden = list;
        return list;
    }

    void finish() throws IOException {
        if (hidden != null) {
            hidden.finish();
        }
    }
}
