package org.yanxun.attendance.roll;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.attendance.Sitting;

/**
 * A sitting as someone who should come sees it.
 *
 * @param id the sitting
 * @param title what it is called
 * @param place where
 * @param organiser who holds it, by name
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param checkout whether leaving is noted too
 * @param own how it stands with oneself
 */
public record OwnSitting(
        UUID id,
        String title,
        String place,
        String organiser,
        Instant startsAt,
        Instant endsAt,
        boolean checkout,
        Own own) {

    /**
     * How it stands with oneself.
     *
     * @param came when one came; absent if not noted
     * @param left when one left; absent if not noted
     * @param leave whether one has leave
     * @param closed whether it is settled or called off
     */
    public record Own(@Nullable Instant came, @Nullable Instant left, boolean leave, boolean closed) {}

    /** Whether one can check in now. */
    public boolean isOpenAt(Instant now) {
        return !own.closed()
                && own.came() == null
                && !now.isBefore(startsAt.minus(Sitting.OPENS_BEFORE))
                && !now.isAfter(endsAt);
    }

    /** Whether one can check out now. */
    public boolean isLeavingAt(Instant now) {
        return checkout
                && !own.closed()
                && own.came() != null
                && own.left() == null
                && !now.isAfter(endsAt.plus(Duration.ofHours(2)));
    }
}
