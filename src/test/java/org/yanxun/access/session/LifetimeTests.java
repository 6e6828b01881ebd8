package org.yanxun.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifetimeTests {

    private static final Instant BEGUN = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void a_session_lives_twelve_hours_after_it_was_last_seen() {
        assertThat(Lifetime.end(BEGUN, BEGUN.plus(Duration.ofHours(5)))).isEqualTo(BEGUN.plus(Duration.ofHours(17)));
    }

    @Test
    void and_seven_days_at_most() {
        assertThat(Lifetime.end(BEGUN, BEGUN.plus(Duration.ofDays(6).plusHours(20))))
                .isEqualTo(BEGUN.plus(Duration.ofDays(7)));
    }

    @Test
    void it_is_noted_as_seen_at_most_once_a_minute() {
        assertThat(Lifetime.isDue(BEGUN, BEGUN.plusSeconds(59))).isFalse();
        assertThat(Lifetime.isDue(BEGUN, BEGUN.plusSeconds(61))).isTrue();
    }
}
