package org.yanxun.attendance.roll;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as its organisers see it.
 *
 * @param id the sitting
 * @param title what it is called
 * @param place where
 * @param organiser who holds it, by name
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param checkout whether leaving is noted too
 * @param held whether the reader's office holds it; else the reader leads it
 * @param ending how it ended
 * @param counts how many
 */
public record SittingView(
        UUID id,
        String title,
        String place,
        String organiser,
        Instant startsAt,
        Instant endsAt,
        boolean checkout,
        boolean held,
        Ending ending,
        Counts counts) {

    /**
     * How a sitting ended, if it did.
     *
     * @param cancelledAt when it was called off; absent unless it was
     * @param settledAt when it was settled; absent until then
     * @param settledBy who settled it, by name; absent until then
     */
    public record Ending(
            @Nullable Instant cancelledAt,
            @Nullable Instant settledAt,
            @Nullable String settledBy) {}

    /**
     * How many people.
     *
     * @param expected who should come
     * @param came who came, as it stands
     * @param leave who has leave and did not come
     */
    public record Counts(int expected, int came, int leave) {

        /** Who neither came nor has leave. */
        public int missing() {
            return Math.max(0, expected - came - leave);
        }
    }

    /** Whether it is settled. */
    public boolean isSettled() {
        return ending.settledAt() != null;
    }

    /** Whether it was called off. */
    public boolean isCancelled() {
        return ending.cancelledAt() != null;
    }

    /** Whether it can still be marked. */
    public boolean isOpen() {
        return !isSettled() && !isCancelled();
    }

    /** Whether it is over and waits to be settled. */
    public boolean isToSettle(Instant now) {
        return isOpen() && !endsAt.isAfter(now);
    }
}
