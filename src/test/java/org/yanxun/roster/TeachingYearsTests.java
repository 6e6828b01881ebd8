package org.yanxun.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.Period;

class TeachingYearsTests {

    private static final LocalDate CUT_OFF = LocalDate.of(2018, 2, 1);

    @Test
    void five_years_are_full_on_their_anniversary_and_not_a_day_before() {
        var since = List.of(Period.since(LocalDate.of(2013, 2, 1)));

        assertThat(TeachingYears.on(CUT_OFF, since).value()).isEqualTo(5);
        assertThat(TeachingYears.on(CUT_OFF.minusDays(1), since).value()).isEqualTo(4);
    }

    @Test
    void an_interruption_does_not_count() {
        var before = new Period(LocalDate.of(2010, 9, 1), LocalDate.of(2012, 3, 15));
        var after = new Period(LocalDate.of(2014, 9, 1), LocalDate.of(2016, 2, 16));

        assertThat(TeachingYears.on(CUT_OFF, List.of(before, after)).value()).isEqualTo(2);
    }

    @Test
    void what_lies_ahead_does_not_count() {
        assertThat(TeachingYears.on(CUT_OFF, List.of(Period.since(CUT_OFF.plusYears(1))))
                        .value())
                .isZero();
        assertThat(TeachingYears.on(CUT_OFF, List.of()).value()).isZero();
    }
}
