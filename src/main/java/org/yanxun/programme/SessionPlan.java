package org.yanxun.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.PersonId;

/**
 * One gathering of a class as it is planned (場次).
 *
 * @param id its identity, which is its sitting's too
 * @param title what it is about
 * @param when from when to when
 * @param place where
 * @param trainer who teaches it
 * @param hours the training hours (學時) it counts for; more than none, no more than it lasts
 * @param checkout whether leaving is noted too
 */
public record SessionPlan(
        UUID id, String title, Span when, String place, Trainer trainer, BigDecimal hours, boolean checkout) {

    public SessionPlan {
        hours = hours.setScale(1, RoundingMode.HALF_UP);
    }

    /** The same session, taught by that one. */
    public SessionPlan taughtBy(Trainer other) {
        return new SessionPlan(id, title, when, place, other, hours, checkout);
    }

    /**
     * A stretch of time.
     *
     * @param startsAt its first moment
     * @param endsAt the first moment after it
     */
    public record Span(Instant startsAt, Instant endsAt) {

        public Span {
            startsAt = startsAt.truncatedTo(ChronoUnit.SECONDS);
            endsAt = endsAt.truncatedTo(ChronoUnit.SECONDS);
        }

        /** Whether the two share a moment. */
        public boolean overlaps(Span other) {
            return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }
    }

    /**
     * Who teaches.
     *
     * @param person the person, if of this district
     * @param name the name to show; absent if nobody is named yet
     */
    public record Trainer(
            @Nullable PersonId person, @Nullable String name) {

        /** Nobody named yet. */
        public static final Trainer NOBODY = new Trainer(null, null);
    }
}
