package org.yanxun.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanYearTests {

    private static final PlanYear YEAR = new PlanYear(2026);

    @Test
    void a_plan_year_is_a_calendar_year() {
        assertThat(YEAR.days().contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(YEAR.days().contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.days().contains(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(PlanYear.of(LocalDate.of(2026, 12, 31))).isEqualTo(YEAR);
    }

    @Test
    void the_past_share_of_a_year_grows_from_nothing_to_all() {
        assertThat(YEAR.elapsedOn(LocalDate.of(2025, 6, 1))).isZero();
        assertThat(YEAR.elapsedOn(LocalDate.of(2026, 7, 2))).isCloseTo(0.5, within(0.01));
        assertThat(YEAR.elapsedOn(LocalDate.of(2027, 1, 1))).isEqualTo(1);
    }

    @Test
    void a_year_far_from_ours_is_a_mistake() {
        assertThatThrownBy(() -> new PlanYear(13)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanYear(20_260)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void years_come_one_after_the_other() {
        assertThat(YEAR).isGreaterThan(new PlanYear(2025)).hasToString("2026");
    }
}
