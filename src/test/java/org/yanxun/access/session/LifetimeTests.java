package org.yanxun.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifetimeTests {

    private static final Instant BEGUN = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void it_is_noted_as_seen_at_most_once_a_minute() {
        assertThat(Lifetime.isDue(BEGUN, BEGUN.plusSeconds(59))).isFalse();
        assertThat(Lifetime.isDue(BEGUN, BEGUN.plusSeconds(61))).isTrue();
    }
}
