package org.yanxun.access.session;

import java.time.Duration;
import java.time.Instant;

/** How long a session lives: 12 hours after it was last seen, 7 days in all. */
final class Lifetime {

    static final Duration IDLE = Duration.ofHours(12);
    static final Duration WHOLE = Duration.ofDays(7);
    static final Duration NOTICE = Duration.ofMinutes(1);

    private Lifetime() {}

    /** Whether a session seen then must be noted as seen again. */
    static boolean isDue(Instant seen, Instant now) {
        return seen.plus(NOTICE).isBefore(now);
    }
}
