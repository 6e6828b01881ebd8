package org.yanxun.roster.web.api.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.shell.fault.NotThere;

/** The files of people as programs get them. */
@Component
class Files {

    private final Roster roster;
    private final PersonStore store;
    private final Clock clock;

    Files(Roster roster, PersonStore store, Clock clock) {
        this.roster = roster;
        this.store = store;
        this.clock = clock;
    }

    /** Whoever that is; absent people and those outside the scope are not there. */
    PersonId there(Actor actor, UUID person) {
        return roster.person(actor.scope(), new PersonId(person))
                .map(Person::id)
                .orElseThrow(NotThere::new);
    }

    /** The file of somebody who is there. */
    PersonFileAnswer answer(Actor actor, UUID person) {
        return store.file(actor.scope(), new PersonId(person))
                .map(file -> PersonFileAnswer.of(file, LocalDate.now(clock)))
                .orElseThrow(NotThere::new);
    }
}
