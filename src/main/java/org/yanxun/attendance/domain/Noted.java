package org.yanxun.attendance.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is noted of one person at one sitting, before it counts.
 *
 * @param course when the sitting begins and ends
 * @param came when the person came, by a device; absent if nothing noted
 * @param left when the person left, by a device; absent if nothing noted
 * @param byHand what an organiser says by hand, which goes before devices; absent if nothing
 * @param leave whether leave was granted
 */
public record Noted(
        Course course,
        @Nullable Instant came,
        @Nullable Instant left,
        @Nullable ByHand byHand,
        boolean leave) {

    /**
     * A sitting's course.
     *
     * @param startsAt its beginning
     * @param endsAt its end
     * @param checkout whether going is noted too
     */
    public record Course(Instant startsAt, Instant endsAt, boolean checkout) {}

    /**
     * What an organiser says by hand.
     *
     * @param says {@code CAME}, {@code ABSENT} or {@code LEAVE}
     * @param arrivedAt when the person came; absent unless they came
     * @param leftAt when the person left; absent if they stayed to the end
     */
    public record ByHand(
            String says,
            @Nullable Instant arrivedAt,
            @Nullable Instant leftAt) {}

    /** When the person came, as it stands. */
    Optional<Instant> arrival() {
        return Optional.ofNullable(byHand == null ? came : byHand.arrivedAt());
    }

    /** When the person left, as it stands; who came by hand without a time of leaving stayed to the end. */
    Optional<Instant> departure() {
        if (byHand != null) {
            return Optional.of(byHand.leftAt() == null ? course.endsAt() : byHand.leftAt());
        }
        return Optional.ofNullable(left);
    }

    /** Whether an organiser says exactly that. */
    boolean isSaid(String says) {
        return byHand != null && byHand.says().equals(says);
    }
}
