package org.yanxun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTests {

    @ParameterizedTest
    @CsvSource({"16, 16", "1.5, 1.5", "0, 0", "0.0, 0", "2.50, 2.5", "-4, -4", "0.04, 0"})
    void credits_are_written_as_people_write_them(String given, String shown) {
        assertThat(Credits.of(given)).hasToString(shown);
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Credits.of("2.50"))
                .isEqualTo(Credits.of("2.5"))
                .isEqualTo(Credits.of("2").plus(Credits.of("0.5")));
    }

    @ParameterizedTest
    @CsvSource({"15.9, false", "16, true", "16.1, true"})
    void a_minimum_is_reached_from_the_minimum_on(String amount, boolean reached) {
        assertThat(Credits.of(amount).reaches(Credits.of(16))).isEqualTo(reached);
    }

    @Test
    void nothing_is_missing_once_the_minimum_is_passed() {
        assertThat(Credits.of(20).missingTo(Credits.of(16))).isEqualTo(Credits.ZERO);
        assertThat(Credits.of(4).missingTo(Credits.of(8))).isEqualTo(Credits.of(4));
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 0", "4, 8, 0.5", "8, 8, 1", "12, 8, 1", "-2, 8, 0", "0, 0, 1"})
    void a_share_stays_between_nothing_and_all(String amount, String minimum, double share) {
        assertThat(Credits.of(amount).shareOf(Credits.of(minimum))).isEqualTo(share);
    }

    @Test
    void credits_are_ordered_by_amount() {
        assertThat(Credits.of("1.5")).isLessThan(Credits.of(2)).isGreaterThan(Credits.ZERO);
    }

    @Test
    void what_is_no_number_is_no_credit() {
        assertThatThrownBy(() -> Credits.of("many")).isInstanceOf(NumberFormatException.class);
    }
}
