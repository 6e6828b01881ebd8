package org.yanxun.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yanxun.kernel.Period;

class TeachingYearsPropertyTests {

    private static final LocalDate BEGIN = LocalDate.of(1990, 1, 1);

    @Property
    void a_stretch_counts_as_the_calendar_does(@ForAll @IntRange(max = 14_000) int days) {
        LocalDate day = BEGIN.plusDays(days);

        assertThat(TeachingYears.on(day, List.of(Period.since(BEGIN))).value())
                .isEqualTo(BEGIN.until(day).getYears());
    }

    @Property
    void an_interruption_never_adds_years(
            @ForAll @IntRange(max = 5_000) int first,
            @ForAll @IntRange(max = 2_000) int gap,
            @ForAll @IntRange(max = 5_000) int second) {
        LocalDate away = BEGIN.plusDays(first);
        LocalDate back = away.plusDays(gap);
        LocalDate day = back.plusDays(second);

        int broken = TeachingYears.on(day, List.of(new Period(BEGIN, away), Period.since(back)))
                .value();

        assertThat(broken)
                .isBetween(
                        0, TeachingYears.on(day, List.of(Period.since(BEGIN))).value());
    }
}
