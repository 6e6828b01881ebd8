package org.yanxun.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;

/** The door of enrolment: asking for a seat, giving it back, consenting. Never one seat more than there are. */
public interface Enrolments {

    /** What every rule of eligibility says of the acting person and a class, in the order of the rules. */
    List<Verdict> eligibility(Actor actor, UUID trainingClass);

    /**
     * Asks for a seat for the acting person; asking twice gives one seat.
     *
     * @throws org.yanxun.shell.fault.Refusal if a rule is against it
     * @throws org.yanxun.shell.fault.NotThere if there is no such class
     */
    SeatAnswer take(Actor actor, UUID trainingClass);

    /**
     * Asks for a seat under an identity that the asker made: asking again under it answers how that application stands,
     * and never makes another.
     *
     * @throws org.yanxun.shell.fault.Refusal if a rule is against it, if that application is over, or if its identity
     *     is another's
     * @throws org.yanxun.shell.fault.NotThere if there is no such class
     */
    SeatAnswer take(Actor actor, UUID trainingClass, UUID application);

    /**
     * Gives the acting person's seat back, before the class has begun.
     *
     * @throws org.yanxun.shell.fault.Refusal once it has begun: then leave is asked for instead
     */
    void withdraw(Actor actor, UUID trainingClass);

    /**
     * A school's word on one of its people's applications; while the class has not begun it may be given the other way
     * round again.
     *
     * @throws org.yanxun.shell.fault.NotThere if the person is not of the actor's organisation
     * @throws org.yanxun.shell.fault.Refusal if the class has begun, or no seat is left to give back
     */
    void consent(Actor actor, UUID application, boolean granted, @Nullable String reason);

    /**
     * Takes in seats that were given already, such as those of another system, set by set and in order; only capacity
     * is checked, and nobody is told.
     *
     * @return how many were given
     */
    int takeIn(DistrictId district, List<Given> seats);

    /**
     * A seat given.
     *
     * @param trainingClass the class
     * @param person who sits in it
     * @param at when it was given
     */
    record Given(UUID trainingClass, PersonId person, Instant at) {}
}
