package org.yanxun.enrolment.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTests {

    private static final UUID ID = UUID.fromString("0190a5b0-0000-7000-8000-000000000001");

    @Test
    void what_stands_in_an_address_is_read_back() {
        Mark mark = new Mark(1, Instant.parse("2026-12-05T00:30:00Z"), ID);

        assertThat(Mark.of(mark.toString())).contains(mark);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "1_2", "x_2_" + "0190a5b0-0000-7000-8000-000000000001", "1_2_3", "1_x_y"})
    void what_is_mangled_is_the_beginning(String text) {
        assertThat(Mark.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MIN_VALUE})
    void no_moment_is_farther_than_the_database_can_hold(long second) {
        assertThat(Mark.of("0_" + second + "_" + ID).orElseThrow().at())
                .isBetween(Instant.EPOCH, Instant.parse("3000-01-01T00:00:00Z"));
    }

    @Test
    void the_ends_lie_outside_of_every_list() {
        Mark some = new Mark(0, Instant.parse("2026-12-05T00:30:00Z"), ID);

        assertThat(Mark.EARLIEST.rank()).isLessThan(some.rank());
        assertThat(Mark.EARLIEST.at()).isBefore(some.at());
        assertThat(Mark.LATEST.at()).isAfter(some.at());
    }
}
