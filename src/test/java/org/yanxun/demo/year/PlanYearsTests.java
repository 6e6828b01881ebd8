package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanYearsTests {

    @Test
    void until_the_end_of_april_the_year_before_is_told_too() {
        assertThat(PlanYears.toldOn(LocalDate.of(2027, 1, 1))).containsExactly(2026, 2027);
        assertThat(PlanYears.toldOn(LocalDate.of(2027, 4, 30))).containsExactly(2026, 2027);
        assertThat(PlanYears.firstToldOn(LocalDate.of(2027, 4, 30))).isEqualTo(2026);
    }

    @Test
    void from_may_on_a_year_stands_by_itself() {
        assertThat(PlanYears.toldOn(LocalDate.of(2027, 5, 1))).containsExactly(2027);
        assertThat(PlanYears.toldOn(LocalDate.of(2027, 12, 31))).containsExactly(2027);
        assertThat(PlanYears.firstToldOn(LocalDate.of(2027, 12, 31))).isEqualTo(2027);
    }
}
