package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThrottleTests {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

    @Test
    void nine_wrong_passwords_cost_no_time() {
        assertThat(Throttle.wait(9, NOW, NOW)).isZero();
        assertThat(Throttle.wait(0, null, NOW)).isZero();
    }

    @Test
    void the_tenth_costs_half_a_minute_and_each_further_one_twice_as_much() {
        assertThat(Throttle.wait(10, NOW, NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Throttle.wait(11, NOW, NOW)).isEqualTo(Duration.ofSeconds(60));
        assertThat(Throttle.wait(13, NOW, NOW)).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void once_the_time_is_over_one_may_try_again() {
        assertThat(Throttle.wait(10, NOW, NOW.plusSeconds(31))).isZero();
        assertThat(Throttle.wait(10, NOW, NOW.plusSeconds(20))).isEqualTo(Duration.ofSeconds(10));
    }

    @Property
    void nobody_ever_waits_longer_than_an_hour_and_more_failures_never_wait_less(
            @ForAll @IntRange(min = 0, max = 1_000_000) int failures) {
        Duration wait = Throttle.wait(failures, NOW, NOW);

        assertThat(wait).isBetween(Duration.ZERO, Duration.ofHours(1));
        assertThat(Throttle.wait(failures + 1, NOW, NOW)).isGreaterThanOrEqualTo(wait);
    }
}
