package org.yanxun.enrolment.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** Somebody asking for a seat, stamped on arrival. */
record SeatRequest(Lane lane, UUID application, PersonId person, Instant at) {

    /** The class whose seats are asked for; its requests are answered one after the other. */
    record Lane(DistrictId district, UUID trainingClass) {}

    static SeatRequest of(Lane lane, PersonId person, Instant at) {
        return new SeatRequest(lane, UuidCreator.getTimeOrderedEpoch(), person, at);
    }
}
