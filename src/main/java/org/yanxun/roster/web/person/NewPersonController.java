package org.yanxun.roster.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.person.Newcomers;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Adds one person by hand. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class NewPersonController {

    private final Roster roster;
    private final Newcomers newcomers;
    private final Clock clock;

    NewPersonController(Roster roster, Newcomers newcomers, Clock clock) {
        this.roster = roster;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    @GetMapping("/roster/people/new")
    NewPersonScreen blank(Actor actor) {
        return screen(actor, NewPersonForm.blank(LocalDate.now(clock)), List.of());
    }

    @PostMapping("/roster/people")
    Screen add(Actor actor, NewPersonForm form, Speech speech) {
        Terms terms = new Terms(speech.w("roster.person.add"), LocalDate.now(clock), false);
        List<FieldProblem> problems = newcomers.add(actor, terms, form.line(speech));
        return problems.isEmpty()
                ? Redirect.to("/roster").saying("roster.done.personAdded")
                : screen(actor, form, problems);
    }

    private NewPersonScreen screen(Actor actor, NewPersonForm form, List<FieldProblem> problems) {
        return new NewPersonScreen(form, roster.organisations(actor.scope()), problems);
    }
}
