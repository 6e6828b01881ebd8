package org.yanxun.roster.web.api.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.find.PersonFile;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.shell.fault.NotThere;

/** The files of people as programs get them. */
@Component
class Files {

    private final PersonStore store;
    private final Clock clock;

    Files(PersonStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The file; absent people and those outside the scope are not there. */
    PersonFile file(Actor actor, UUID person) {
        return store.file(actor.scope(), new PersonId(person)).orElseThrow(NotThere::new);
    }

    PersonFileAnswer answer(Actor actor, UUID person) {
        return PersonFileAnswer.of(file(actor, person), LocalDate.now(clock));
    }
}
