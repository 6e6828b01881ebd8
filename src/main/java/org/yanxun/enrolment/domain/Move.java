package org.yanxun.enrolment.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.yanxun.kernel.PersonId;

/**
 * A step of an application.
 *
 * @param from the states it may be taken from
 * @param to the state it leads to
 * @param by who takes it; absent if the house itself does
 * @param reason why, where one was given
 */
record Move(Set<State> from, State to, Instant at, Optional<PersonId> by, Optional<String> reason) {

    static Move by(PersonId person, Set<State> from, State to, Instant at) {
        return new Move(from, to, at, Optional.of(person), Optional.empty());
    }

    Move because(Optional<String> why) {
        return new Move(from, to, at, by, why);
    }
}
