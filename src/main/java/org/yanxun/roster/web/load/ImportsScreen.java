package org.yanxun.roster.web.load;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * Where a sheet is uploaded, with the uploads before.
 *
 * @param on the day as typed
 * @param complete whether the sheet is said to name everybody
 * @param recent the latest uploads
 * @param problems why the last one was not taken; empty at first
 */
record ImportsScreen(String on, boolean complete, List<ImportJob> recent, List<FieldProblem> problems)
        implements FormScreen {

    /** A form not filled in yet. */
    static ImportsScreen blank(LocalDate today, List<ImportJob> recent) {
        return new ImportsScreen(today.toString(), false, recent, List.of());
    }
}
