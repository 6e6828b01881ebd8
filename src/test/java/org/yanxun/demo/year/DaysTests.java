package org.yanxun.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTests {

    @Test
    void a_monday_is_its_own_and_sunday_waits_for_the_next() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(Days.mondayOnOrAfter(monday)).isEqualTo(monday);
        assertThat(Days.mondayOnOrAfter(monday.minusDays(1))).isEqualTo(monday);
        assertThat(Days.mondayOnOrAfter(monday.plusDays(1))).isEqualTo(monday.plusWeeks(1));
    }

    @Test
    void schools_gather_from_monday_to_friday() {
        LocalDate friday = LocalDate.of(2026, 11, 27);

        assertThat(Days.schoolDayOnOrAfter(friday)).isEqualTo(friday);
        assertThat(Days.schoolDayOnOrAfter(friday.plusDays(1))).isEqualTo(friday.plusDays(3));
        assertThat(Days.schoolDayOnOrAfter(friday.plusDays(2))).isEqualTo(friday.plusDays(3));
    }
}
