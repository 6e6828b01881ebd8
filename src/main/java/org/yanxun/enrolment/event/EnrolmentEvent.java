package org.yanxun.enrolment.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** What enrolment tells. */
public sealed interface EnrolmentEvent {

    /** Where it happened. */
    DistrictId district();

    /** When it happened. */
    Instant occurredAt();

    /** People took seats in a class. */
    record SeatsTaken(DistrictId district, UUID trainingClass, List<PersonId> people, Instant occurredAt)
            implements EnrolmentEvent {
        public SeatsTaken {
            people = List.copyOf(people);
        }
    }

    /** A seat became free: its person withdrew, was declined, or the class was cancelled. */
    record SeatReleased(DistrictId district, UUID trainingClass, PersonId person, String cause, Instant occurredAt)
            implements EnrolmentEvent {}

    /** A school's consent is asked for. */
    record ConsentAsked(DistrictId district, UUID trainingClass, PersonId person, Instant occurredAt)
            implements EnrolmentEvent {}
}
