package org.yanxun.attendance.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.attendance.roll.Marks;
import org.yanxun.attendance.roll.Marks.Subject;
import org.yanxun.attendance.roll.Roll;
import org.yanxun.attendance.roll.SittingFinder;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
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
        return page(actor, id, person, MarkScreen.Sent.NOTHING, List.of());
    }

    private MarkScreen page(Actor actor, UUID id, UUID person, MarkScreen.Sent sent, List<FieldProblem> problems) {
        var sitting = finder.find(actor, id);
        var line = roll.line(actor, id, new PersonId(person)).orElseThrow(NotThere::new);
        return new MarkScreen(sitting, line, sent, problems);
    }

    @PostMapping("/sittings/{id}/people/{person}/mark")
    Screen mark(Actor actor, @PathVariable UUID id, @PathVariable UUID person, MarkForm form) {
        return FormScreen.orAgain(
                () -> {
                    var sitting = finder.find(actor, id);
                    marks.say(actor, new Subject(id, person, form.seen(), form.why()), form.said(sitting));
                    return Redirect.to("/sittings/" + id).saying("attendance.done.marked");
                },
                problems -> page(actor, id, person, MarkScreen.Sent.of(form), problems));
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/sittings/{id}/people/{person}/correction")
    Screen correct(Actor actor, @PathVariable UUID id, @PathVariable UUID person, CorrectionForm form) {
        return FormScreen.orAgain(
                () -> {
                    marks.correct(actor, new Subject(id, person, form.seen(), form.why()), form.counted());
                    return Redirect.to("/sittings/" + id).saying("attendance.done.corrected");
                },
                problems -> page(actor, id, person, MarkScreen.Sent.of(form), problems));
    }
}
