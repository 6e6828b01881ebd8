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
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Adds one person by hand: a sheet of one row, judged by the same rules. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class NewPersonController {

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
        return new NewPersonScreen(roster.organisations(actor.scope()), LocalDate.now(clock));
    }

    @PostMapping("/roster/people")
    Redirect add(Actor actor, NewPersonForm form, Speech speech) {
        Terms terms = new Terms(speech.w("roster.person.add"), LocalDate.now(clock), false);
        UUID id = imports.check(actor, terms, List.of(form.line(speech)));
        List<FieldProblem> problems = report.wrongs(actor.scope(), id, 20).stream()
                .map(wrong -> FieldProblem.of(speech.w("roster.column." + wrong.column()), wrong))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (imports.preview(actor, id).joined() == 0) {
            throw new InvalidInput(speech.w("roster.column.name"), "roster.wrong.thereAlready");
        }
        imports.apply(actor, id, false);
        return Redirect.to("/roster").saying("roster.done.personAdded");
    }
}
