package org.yanxun.access.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after wrong passwords: not at all for the first nine of a day, then 30 seconds, doubling with each
 * further one up to an hour.
 */
final class Throttle {

    static final Duration MEMORY = Duration.ofHours(24);

    private static final int FREE = 10;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Throttle() {}

    /**
     * The wait that is left.
     *
     * @param failures how many there were within {@link #MEMORY}
     * @param last when the last one was; absent if there was none
     */
    static Duration wait(int failures, @Nullable Instant last, Instant now) {
        if (failures < FREE || last == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, last.plus(delay(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration delay(int failures) {
        int doublings = Math.min(failures - FREE, 10);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
