package org.yanxun.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;

@StoreTest
class AttemptsStoreTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final JdbcClient client;
    private final String place = "login " + UUID.randomUUID();

    AttemptsStoreTests(JdbcClient client) {
        this.client = client;
    }

    @Test
    void the_first_ten_attempts_are_free_and_the_eleventh_waits() {
        for (int time = 0; time < 10; time++) {
            assertThat(at(Duration.ZERO).begin(place)).as("attempt " + time).isZero();
        }

        assertThat(at(Duration.ofSeconds(1)).begin(place)).isEqualTo(Duration.ofSeconds(29));
    }

    @Test
    void whoever_must_wait_does_not_wait_longer_for_trying() {
        wrong(10);
        for (int time = 0; time < 50; time++) {
            at(Duration.ofSeconds(5)).begin(place);
        }

        assertThat(at(Duration.ofSeconds(5)).begin(place)).isEqualTo(Duration.ofSeconds(25));
        assertThat(count()).isEqualTo(10);
    }

    @Test
    void once_the_wait_is_over_one_more_may_be_tried_and_then_it_is_longer() {
        wrong(10);

        assertThat(at(Duration.ofSeconds(31)).begin(place)).isZero();
        assertThat(at(Duration.ofSeconds(32)).begin(place)).isEqualTo(Duration.ofSeconds(59));
    }

    @Test
    void a_success_begins_afresh() {
        wrong(10);
        at(Duration.ZERO).succeeded(place);

        assertThat(at(Duration.ZERO).begin(place)).isZero();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void other_places_are_not_touched() {
        wrong(10);

        assertThat(at(Duration.ZERO).begin(place + " elsewhere")).isZero();
        at(Duration.ZERO).succeeded(place + " elsewhere");
        assertThat(at(Duration.ZERO).begin(place)).isPositive();
    }

    @Test
    void after_a_day_everything_is_forgotten_and_swept_away() {
        wrong(10);

        assertThat(at(Duration.ofHours(25)).begin(place)).isZero();
        at(Duration.ofHours(24).plusSeconds(1)).sweep();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void many_at_once_do_not_slip_through() throws Exception {
        wrong(9);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Duration> attempt = () -> at(Duration.ZERO).begin(place);
            long free = 0;
            for (var each :
                    threads.invokeAll(Stream.generate(() -> attempt).limit(16).toList())) {
                free += each.get().isZero() ? 1 : 0;
            }

            assertThat(free).isLessThanOrEqualTo(1);
        }
        // Where all of them stood in each other's way, the tenth is still to come.
        at(Duration.ZERO).begin(place);
        assertThat(at(Duration.ZERO).begin(place)).isPositive();
    }

    private void wrong(int times) {
        for (int time = 0; time < times; time++) {
            at(Duration.ZERO).begin(place);
        }
    }

    private int count() {
        return client.sql("select count(*) from access.sign_in_failure where place = :place")
                .param("place", place)
                .query(Integer.class)
                .single();
    }

    private Attempts at(Duration later) {
        return new Attempts(client, Clock.fixed(NOON.plus(later), ZoneOffset.UTC));
    }
}
