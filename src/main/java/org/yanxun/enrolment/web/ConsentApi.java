package org.yanxun.enrolment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.lists.ClassPeople;
import org.yanxun.enrolment.lists.Consents;
import org.yanxun.enrolment.lists.Mark;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.Programmes;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** A school's word and a class's people, for programs. */
@RestController
@RequestMapping("/api/v1")
class ConsentApi {

    private static final int MOST = 200;

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
    record Word(@Nullable Boolean granted, @Nullable String reason) {}

    @Allowed({Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/consents")
    Listed<Consents.Waiting> desk(
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Asked.limit(limit, MOST);
        return Listed.of(
                consents.of(actor, Asked.cursor(cursor, Mark.of(cursor)), most + 1), most, Consents.Waiting::mark);
    }

    @Allowed({Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/consents/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable UUID application, @RequestBody Word word) {
        Boolean granted = word.granted();
        if (granted == null) {
            throw new InvalidInput("granted", "programme.refused.empty");
        }
        enrolments.consent(actor, application, granted, Reasons.of(word.reason()));
    }

    @Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/classes/{id}/people")
    Listed<ClassPeople.Member> people(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        programmes.find(actor, id);
        int most = Asked.limit(limit, MOST);
        return Listed.of(people.of(actor.district(), id, cursor, most + 1), most, ClassPeople.Member::application);
    }
}
