package org.yanxun.attendance.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Page;
import org.yanxun.shell.fault.FieldProblem;

/**
 * Requests for leave, those that wait first.
 *
 * @param leaves in that order
 * @param next where the list goes on; absent at its end
 * @param sent the answer that could not be taken; nobody's at first
 * @param problems what is wrong with it; empty at first
 */
record LeavesScreen(List<LeaveView> leaves, @Nullable String next, Sent sent, List<FieldProblem> problems)
        implements FormScreen {

    /** The list as one comes to it. */
    LeavesScreen(List<LeaveView> leaves, @Nullable String next) {
        this(leaves, next, Sent.NOTHING, List.of());
    }

    /** An answer as it was typed: to which request, if to any yet, and why; the reason may be empty. */
    record Sent(Optional<UUID> leave, String reason) {

        static final Sent NOTHING = new Sent(Optional.empty(), "");
    }

    /** What was typed in answer to that request; empty if nothing was. */
    String typed(LeaveView leave) {
        return sent.leave().filter(leave.id()::equals).map(id -> sent.reason()).orElse("");
    }

    /** Whether the answer to that request lacks its reason, or has one that cannot be kept. */
    boolean isWrong(LeaveView leave) {
        return isWrong("reason") && sent.leave().filter(leave.id()::equals).isPresent();
    }

    /** Whether it is the reader's own, which somebody else decides. */
    boolean isOwn(Page page, LeaveView leave) {
        return page.actor().filter(leave::isOf).isPresent();
    }
}
