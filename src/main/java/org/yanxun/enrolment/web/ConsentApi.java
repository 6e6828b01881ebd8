package org.yanxun.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.lists.ClassPeople;
import org.yanxun.enrolment.lists.Consents;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programmes;
import org.yanxun.shell.route.Allowed;

/** A school's word and a class's people, for programs. */
@RestController
@RequestMapping("/api/v1")
class ConsentApi {

    private final Consents consents;
    private final Enrolments enrolments;
    private final Programmes programmes;
    private final ClassPeople people;

    ConsentApi(Consents consents, Enrolments enrolments, Programmes programmes, ClassPeople people) {
        this.consents = consents;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.people = people;
    }

    /** Yes or no, and why. */
    record Word(boolean granted, @Nullable String reason) {}

    @Allowed({Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/consents")
    List<Consents.Waiting> desk(Actor actor) {
        return consents.of(actor);
    }

    @Allowed({Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/consents/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable UUID application, @RequestBody Word word) {
        enrolments.consent(actor, application, word.granted(), Reasons.of(word.reason()));
    }

    @Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/classes/{id}/people")
    List<ClassPeople.Member> people(Actor actor, @PathVariable UUID id) {
        programmes.find(actor, id);
        return people.of(actor.district(), id);
    }
}
