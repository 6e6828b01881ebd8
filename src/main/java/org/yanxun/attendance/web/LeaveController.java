package org.yanxun.attendance.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.attendance.leave.LeaveView;
import org.yanxun.attendance.leave.LeaveView.Place;
import org.yanxun.attendance.leave.Leaves;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.route.Allowed;

/** Leave, for those who decide about it. */
@Controller
@Allowed({Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE})
class LeaveController {

    private static final int AT_ONCE = 100;

    private final Leaves leaves;

    LeaveController(Leaves leaves) {
        this.leaves = leaves;
    }

    @GetMapping("/leaves")
    Screen page(Actor actor, @RequestParam(defaultValue = "") String after) {
        return page(actor, after, LeavesScreen.Sent.NOTHING, List.of());
    }

    private LeavesScreen page(Actor actor, String after, LeavesScreen.Sent sent, List<FieldProblem> problems) {
        Place from = after.isEmpty() ? Place.FIRST : Cursor.readLeave(after);
        List<LeaveView> found = leaves.toDecide(actor, from, AT_ONCE + 1);
        boolean more = found.size() > AT_ONCE;
        List<LeaveView> shown = more ? found.subList(0, AT_ONCE) : found;
        String next = more ? "/leaves?after=" + Cursor.of(shown.getLast().place()) : null;
        return new LeavesScreen(shown, next, sent, problems);
    }

    @PostMapping("/leaves/{id}/decision")
    Screen decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam boolean granted,
            @RequestParam(defaultValue = "") String reason) {
        return FormScreen.orAgain(
                () -> {
                    leaves.decide(actor, id, version, granted, reason);
                    return Redirect.to("/leaves").saying("attendance.done.leaveDecided");
                },
                problems -> page(actor, "", new LeavesScreen.Sent(Optional.of(id), reason), problems));
    }

    @PostMapping("/leaves/{id}/undo")
    Redirect undo(Actor actor, @PathVariable UUID id, @RequestParam int version) {
        leaves.undo(actor, id, version);
        return Redirect.to("/leaves").saying("attendance.done.leaveUndone");
    }
}
