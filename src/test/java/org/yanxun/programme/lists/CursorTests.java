package org.yanxun.programme.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final UUID ID = UUID.fromString("0190a5b0-0000-7000-8000-000000000001");

    @Test
    void what_stands_in_an_address_is_read_back() {
        Cursor cursor = new Cursor(Instant.parse("2026-12-05T00:30:00Z"), ID);

        assertThat(Cursor.of(cursor.toString())).contains(cursor);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "1_2", "x_0190a5b0-0000-7000-8000-000000000001", "99999999999999999999_1"})
    void what_is_mangled_is_the_first_page(String text) {
        assertThat(Cursor.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, 99_999_999_999_999L, -1, Long.MIN_VALUE})
    void no_moment_is_farther_than_the_database_can_hold(long second) {
        assertThat(Cursor.of(second + "_" + ID).orElseThrow().startsAt())
                .isBetween(Instant.EPOCH, Instant.parse("3000-01-01T00:00:00Z"));
    }
}
