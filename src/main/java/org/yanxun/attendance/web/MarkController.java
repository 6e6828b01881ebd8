package org.yanxun.attendance.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.attendance.roll.Marks;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.attendance.roll.Roll;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** One person at one sitting: marked by hand before settling, corrected after it. */
@Controller
@Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TRAINER})
class MarkController {

    private final SittingFinder finder;
    private final Roll roll;
    private final Marks marks;

    MarkController(SittingFinder finder, Roll roll, Marks marks) {
        this.finder = finder;
        this.roll = roll;
        this.marks = marks;
    }

    @GetMapping("/sittings/{id}/people/{person}")
    Screen page(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        var sitting = finder.find(actor, id);
        return new MarkScreen(
                sitting, roll.line(actor, id, new PersonId(person)).orElseThrow(NotThere::new));
    }

    @PostMapping("/sittings/{id}/people/{person}/mark")
    Redirect mark(Actor actor, @PathVariable UUID id, @PathVariable UUID person, MarkForm form) {
        var sitting = finder.find(actor, id);
        marks.say(actor, new Subject(id, person, form.seen(), form.why()), form.said(sitting));
        return Redirect.to("/sittings/" + id).saying("attendance.done.marked");
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/sittings/{id}/people/{person}/correction")
    Redirect correct(Actor actor, @PathVariable UUID id, @PathVariable UUID person, CorrectionForm form) {
        PresenceStatus status = form.status();
        Integer minutes = form.minutes();
        if (status == null || minutes == null) {
            throw new InvalidInput(status == null ? "status" : "minutes", "attendance.wrong.correction");
        }
        boolean away = status == PresenceStatus.ABSENT || status == PresenceStatus.LEAVE;
        marks.correct(
                actor,
                new Subject(id, person, form.seen(), form.why()),
                new Counted(status, away ? 0 : minutes, "CORRECTED"));
        return Redirect.to("/sittings/" + id).saying("attendance.done.corrected");
    }
}
