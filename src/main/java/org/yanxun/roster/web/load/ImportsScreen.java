package org.yanxun.roster.web.load;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;
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
        implements Screen {

    /** A form not filled in yet. */
    static ImportsScreen blank(LocalDate today, List<ImportJob> recent) {
        return new ImportsScreen(today.toString(), false, recent, List.of());
    }

    @Override
    public HttpStatus status() {
        return problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    boolean isWrong(String field) {
        return problems.stream().anyMatch(each -> each.field().equals(field));
    }

    String wrong(Page page, String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(each -> page.w(each.reason(), each.arguments().toArray()))
                .findFirst()
                .orElse("");
    }
}
