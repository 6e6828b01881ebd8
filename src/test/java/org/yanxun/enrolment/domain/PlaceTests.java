package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTests {

    private static final UUID ID = UUID.fromString("0190a5b0-0000-7000-8000-000000000001");

    @Test
    void what_stands_in_an_address_is_read_back() {
        Place place = new Place(Instant.parse("2026-12-05T05:30:00Z"), ID);

        assertThat(Place.of(place.toString())).contains(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nonsense", "1_2", "x_0190a5b0-0000-7000-8000-000000000001", "99999999999999999999_a"})
    void what_is_mangled_is_the_first_page(String text) {
        assertThat(Place.of(text)).isEmpty();
    }

    @Test
    void a_moment_beyond_all_time_is_mangled_too() {
        assertThat(Place.of(Long.MAX_VALUE + "_" + ID)).isEmpty();
        assertThat(Place.of("0_" + ID)).contains(new Place(Instant.EPOCH, ID));
    }
}
