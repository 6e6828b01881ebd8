package org.yanxun.attendance.web.phone;

import org.springframework.http.HttpStatus;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.Refusal;

/**
 * Says that nothing was noted of a scan or of digits, why, and where to try again.
 *
 * @param why the reason
 */
record NotTakenScreen(Verdict.Refused why) implements Screen {

    /** For what was refused before it came to a sitting. */
    static NotTakenScreen of(Refusal refusal) {
        return new NotTakenScreen(refusal.verdict());
    }

    /** The reason as a page says it. */
    FieldProblem problem() {
        return FieldProblem.of(FormScreen.WHOLE, why);
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }
}
