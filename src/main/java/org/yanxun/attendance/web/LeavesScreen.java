package org.yanxun.attendance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * Requests for leave, those that wait first.
 *
 * @param leaves in that order
 * @param next where the list goes on; absent at its end
 */
record LeavesScreen(List<LeaveView> leaves, @Nullable String next) implements Screen {

    /** Whether it is the reader's own, which somebody else decides. */
    boolean isOwn(Page page, LeaveView leave) {
        return page.actor().filter(leave::isOf).isPresent();
    }
}
