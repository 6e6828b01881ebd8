package org.yanxun.roster.web.api.person;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.person.SelfDesk;
import org.yanxun.roster.web.person.SelfForm;
import org.yanxun.shell.route.Allowed;

/** A person's file for programs, and the person's own data corrected. */
@RestController
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class SelfApi {

    private final Files files;
    private final SelfDesk desk;

    SelfApi(Files files, SelfDesk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** All that is known: posts, duties, service and credentials of all times, and how to reach the person. */
    @GetMapping("/api/v1/people/{person}/file")
    @Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    PersonFileAnswer file(Actor actor, @PathVariable UUID person) {
        return files.answer(actor, person);
    }

    /** Corrects name, staff number, mobile, e-mail and type; what is left out is struck out. */
    @PutMapping("/api/v1/people/{person}")
    PersonFileAnswer correct(Actor actor, @PathVariable UUID person, @RequestBody SelfForm form) {
        desk.correct(actor, new PersonId(person), form.self(), form.lastSeen());
        return files.answer(actor, person);
    }

    /** Corrects the identity number, for a reason that is kept; it is never told back but masked. */
    @PutMapping("/api/v1/people/{person}/id-number")
    PersonFileAnswer correctNumber(Actor actor, @PathVariable UUID person, @RequestBody SelfForm form) {
        desk.correctNumber(actor, new PersonId(person), form.number(), form.lastSeen());
        return files.answer(actor, person);
    }
}
