package org.yanxun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    private static final Period SPRING = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 1));

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-06-30, true", "2026-07-01, false"})
    void the_first_day_belongs_to_a_period_and_its_end_does_not(LocalDate day, boolean belongs) {
        assertThat(SPRING.contains(day)).isEqualTo(belongs);
    }

    @Test
    void an_open_period_goes_on() {
        assertThat(Period.since(SPRING.from()).contains(LocalDate.of(2999, 1, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, true", "2026-07-01, false"})
    void periods_overlap_only_if_they_share_a_day(LocalDate begin, boolean overlaps) {
        assertThat(SPRING.overlaps(Period.since(begin))).isEqualTo(overlaps);
        assertThat(Period.since(begin).overlaps(SPRING)).isEqualTo(overlaps);
    }

    @Test
    void a_period_cannot_end_before_it_begins() {
        LocalDate february = LocalDate.of(2013, 2, 1);
        LocalDate julyBefore = LocalDate.of(2011, 7, 1);

        assertThatThrownBy(() -> new Period(february, julyBefore)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_period_has_a_length_only_once_its_end_is_known() {
        assertThat(SPRING.length()).isEqualTo(150);
        assertThatThrownBy(() -> Period.since(SPRING.from()).length()).isInstanceOf(IllegalStateException.class);
    }
}
