package org.yanxun.roster.web.person;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.SelfDesk;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** A person's own data, corrected by hand. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class SelfController {

    private final PersonStore files;
    private final SelfDesk desk;

    SelfController(PersonStore files, SelfDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    @GetMapping("/roster/people/{id}/self")
    SelfScreen self(Actor actor, @PathVariable UUID id) {
        PersonFile file = file(actor, id);
        return new SelfScreen(file, SelfForm.of(file), List.of());
    }

    @PostMapping("/roster/people/{id}/self")
    Screen correct(Actor actor, @PathVariable UUID id, SelfForm form) {
        PersonFile file = file(actor, id);
        try {
            desk.correct(actor, new PersonId(id), form.self(), form.lastSeen());
        } catch (InvalidInput wrong) {
            return new SelfScreen(file, form, wrong.problems());
        }
        return Redirect.to("/roster/people/" + id).saying("roster.done.selfCorrected");
    }

    @PostMapping("/roster/people/{id}/self/id-number")
    Screen correctNumber(Actor actor, @PathVariable UUID id, SelfForm form) {
        PersonFile file = file(actor, id);
        try {
            desk.correctNumber(actor, new PersonId(id), form.number(), form.lastSeen());
        } catch (InvalidInput wrong) {
            return new SelfScreen(file, SelfForm.of(file).numberOf(form), wrong.problems());
        }
        return Redirect.to("/roster/people/" + id).saying("roster.done.numberCorrected");
    }

    private PersonFile file(Actor actor, UUID id) {
        return files.file(actor.scope(), new PersonId(id)).orElseThrow(NotThere::new);
    }
}
