package org.yanxun.attendance.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.code.Passage;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/**
 * Somebody wants to be noted as come or gone.
 *
 * @param district where
 * @param sitting at which sitting
 * @param person who
 * @param passage coming or going
 * @param proof the moment it is judged by, and how it was proven
 */
public record CheckIn(DistrictId district, UUID sitting, PersonId person, Passage passage, Proof proof) {

    /**
     * How somebody proved to be in the room.
     *
     * @param id this attempt's identity
     * @param at the moment of scanning or typing, by the server's clock
     * @param ticket the scan's identity; absent for a typed code
     * @param method {@code SCAN} or {@code CODE}
     * @param device what it was done with, as the device says; may be absent
     */
    public record Proof(
            UUID id,
            Instant at,
            @Nullable UUID ticket,
            String method,
            @Nullable String device) {

        /** A code typed at that moment. */
        public static Proof typed(Instant at, @Nullable String device) {
            return new Proof(UuidCreator.getTimeOrderedEpoch(), at, null, "CODE", device);
        }

        /** A code scanned at that moment, on this ticket. */
        public static Proof scanned(Instant at, UUID ticket, @Nullable String device) {
            return new Proof(UuidCreator.getTimeOrderedEpoch(), at, ticket, "SCAN", device);
        }
    }

    /**
     * What came of it.
     *
     * @param verdict noted or why not
     * @param at when the person came or went, if noted
     */
    public record Answer(CheckInVerdict verdict, Instant at) {}
}
