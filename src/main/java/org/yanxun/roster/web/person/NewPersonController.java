package org.yanxun.roster.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.ImportReport;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Adds one person by hand: a sheet of one row, judged by the same rules. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class NewPersonController {

    private static final int AGAIN = 5;

    private final Roster roster;
    private final RosterImports imports;
    private final ImportReport report;
    private final Clock clock;

    NewPersonController(Roster roster, RosterImports imports, ImportReport report, Clock clock) {
        this.roster = roster;
        this.imports = imports;
        this.report = report;
        this.clock = clock;
    }

    @GetMapping("/roster/people/new")
    NewPersonScreen blank(Actor actor) {
        return screen(actor, NewPersonForm.blank(LocalDate.now(clock)), List.of());
    }

    @PostMapping("/roster/people")
    Screen add(Actor actor, NewPersonForm form, Speech speech) {
        Terms terms = new Terms(speech.w("roster.person.add"), LocalDate.now(clock), false);
        UUID id = imports.check(actor, terms, List.of(form.line(speech)));
        for (int again = 0; ; again++) {
            try {
                return added(actor, form, id);
            } catch (Refusal changed) {
                if (again == AGAIN) {
                    throw changed;
                }
            }
        }
    }

    /** Nobody looks at this preview: where the roster changed since, what the row means now was found out anew. */
    private Screen added(Actor actor, NewPersonForm form, UUID id) {
        List<FieldProblem> problems = report.wrongs(actor.scope(), id, 20).stream()
                .map(wrong -> FieldProblem.of(wrong.column(), wrong))
                .toList();
        if (!problems.isEmpty()) {
            return screen(actor, form, problems);
        }
        if (imports.preview(actor, id).joined() == 0) {
            return screen(actor, form, List.of(FieldProblem.of("name", "roster.wrong.thereAlready")));
        }
        imports.apply(actor, id, false);
        return Redirect.to("/roster").saying("roster.done.personAdded");
    }

    private NewPersonScreen screen(Actor actor, NewPersonForm form, List<FieldProblem> problems) {
        return new NewPersonScreen(form, roster.organisations(actor.scope()), problems);
    }
}
