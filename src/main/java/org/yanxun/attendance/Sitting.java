package org.yanxun.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;

/**
 * A gathering whose presence counts, as a higher room asks for it.
 *
 * @param id the identity of what asks for it (a session's id), so that asking twice changes the one sitting
 * @param organiser who holds it and settles it
 * @param title what it is called on the projector
 * @param place where
 * @param startsAt when it begins
 * @param endsAt when it ends, after its beginning
 * @param checkout whether leaving is noted too
 * @param host who leads it in the room and may show its code; absent if nobody of this district
 */
public record Sitting(
        UUID id,
        OrgId organiser,
        String title,
        String place,
        Instant startsAt,
        Instant endsAt,
        boolean checkout,
        @Nullable PersonId host) {

    /** How long before its beginning people can check in; the database's check_in says the same. */
    public static final Duration OPENS_BEFORE = Duration.ofMinutes(60);

    /** A sitting that nobody of this district leads. */
    public Sitting(
            UUID id, OrgId organiser, String title, String place, Instant startsAt, Instant endsAt, boolean checkout) {
        this(id, organiser, title, place, startsAt, endsAt, checkout, null);
    }

    /** The same sitting, led by that person. */
    public Sitting hostedBy(PersonId leader) {
        return new Sitting(id, organiser, title, place, startsAt, endsAt, checkout, leader);
    }
}
