package org.yanxun.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.yanxun.kernel.PersonId;

/** A person's way into a class; the type is the state. */
public sealed interface Application {

    /** What every state has in common. */
    Asked asked();

    /**
     * Who asked for what, and when the present state began.
     *
     * @param id the application
     * @param trainingClass the class
     * @param person who would sit in it
     * @param since when the present state began
     */
    record Asked(UUID id, UUID trainingClass, PersonId person, Instant since) {}

    /** A seat is held until the person's school has said yes or no. */
    record AwaitingConsent(Asked asked) implements Application {}

    /** The person has the seat. */
    record Seated(Asked asked) implements Application {}

    /** The school said no; the seat is free again. */
    record Declined(Asked asked) implements Application {}

    /** The person gave the seat back. */
    record Withdrawn(Asked asked) implements Application {}

    /** The class was called off. */
    record Cancelled(Asked asked) implements Application {}
}
