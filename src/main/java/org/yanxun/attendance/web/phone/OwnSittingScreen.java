package org.yanxun.attendance.web.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.attendance.leave.LeaveState;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * What is noted of oneself at one sitting, and the way to ask for leave.
 *
 * @param sitting the sitting
 * @param line one's line on the roll
 * @param leave one's last request for leave
 * @param freshId the identity of the request that the form would make
 * @param now the moment
 * @param problems what is wrong with a request that was sent; empty at first
 */
record OwnSittingScreen(
        OwnSitting sitting,
        Optional<RollRow> line,
        Optional<LeaveView> leave,
        UUID freshId,
        Instant now,
        List<FieldProblem> problems)
        implements FormScreen {

    /** Whether one may still ask for leave. */
    boolean mayAsk() {
        boolean stands = leave.filter(each -> each.state() == LeaveState.ASKED || each.state() == LeaveState.GRANTED)
                .isPresent();
        return !stands && !sitting.own().closed() && sitting.own().came() == null;
    }

    /** Whether one may take the request back. */
    boolean mayWithdraw() {
        return leave.filter(each -> each.state() == LeaveState.ASKED || each.state() == LeaveState.GRANTED)
                        .isPresent()
                && !sitting.own().closed();
    }
}
