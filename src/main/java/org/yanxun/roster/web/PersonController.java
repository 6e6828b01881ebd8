package org.yanxun.roster.web;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.person.IdNumbers;
import org.yanxun.roster.web.PersonScreen.Reader;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** One person's page, and the look at an identity number. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class PersonController {

    private final Roster roster;
    private final PersonStore files;
    private final IdNumbers numbers;
    private final Clock clock;

    PersonController(Roster roster, PersonStore files, IdNumbers numbers, Clock clock) {
        this.roster = roster;
        this.files = files;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/roster/people/{id}")
    PersonScreen person(Actor actor, @PathVariable UUID id) {
        return screen(actor, id, Optional.empty());
    }

    /** Shown once, in the answer itself; it is in no address and in no history, and the page is kept without it. */
    @PostMapping("/roster/people/{id}/id-number")
    @Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    PersonScreen idNumber(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        return screen(actor, id, Optional.of(numbers.show(actor, new PersonId(id), reason)));
    }

    private PersonScreen screen(Actor actor, UUID id, Optional<String> idNumber) {
        PersonFile file = files.file(actor.scope(), new PersonId(id)).orElseThrow(NotThere::new);
        Set<OrgId> places = roster.organisations(actor.scope()).stream()
                .map(Organisation::id)
                .collect(toSet());
        return new PersonScreen(file, LocalDate.now(clock), idNumber, new Reader(actor, places, clock.getZone()));
    }
}
