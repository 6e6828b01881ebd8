package org.yanxun.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @Test
    void one_that_stands_goes_on_only_when_told() {
        MovableClock clock = MovableClock.standingAt(NOON);
        assertThat(clock.instant()).isEqualTo(NOON);

        clock.pass(Duration.ofMinutes(5));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(300));

        clock.set("2026-10-14T09:20");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-14T01:20:00Z"));
    }

    @Test
    void one_that_runs_begins_with_the_present_and_is_set_all_the_same() {
        MovableClock clock = MovableClock.running();
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());

        clock.set("2026-10-14T09:20");
        Instant set = Instant.parse("2026-10-14T01:20:00Z");
        assertThat(clock.instant()).isBetween(set, set.plusSeconds(60));
    }

    @Test
    void read_in_another_zone_it_is_the_same_clock() {
        MovableClock clock = MovableClock.standingAt(NOON);
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);

        clock.pass(Duration.ofHours(1));

        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(clock.getZone()).hasToString("Asia/Shanghai");
        assertThat(elsewhere.instant()).isEqualTo(NOON.plusSeconds(3600));
    }
}
