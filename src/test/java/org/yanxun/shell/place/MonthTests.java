package org.yanxun.shell.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Month.Entry ENTRY = new Month.Entry("13:30", "課例研討", "302", "/x", false);

    @Test
    void weeks_begin_on_monday_and_cover_the_whole_month() {
        Month month = Month.of(YearMonth.of(2026, 11), TODAY, Map.of());

        assertThat(month.weeks()).hasSize(6).allMatch(week -> week.size() == 7);
        assertThat(month.heads()).first().extracting(LocalDate::getDayOfWeek).isEqualTo(DayOfWeek.MONDAY);
        assertThat(month.weeks().getFirst().getFirst().inside()).isFalse();
    }

    @Test
    void a_february_of_four_weeks_has_four() {
        assertThat(Month.of(YearMonth.of(2027, 2), TODAY, Map.of()).weeks()).hasSize(4);
    }

    @Test
    void busy_days_are_those_of_the_month_with_something_on_them() {
        Month month = Month.of(
                YearMonth.of(2026, 11),
                TODAY,
                Map.of(TODAY, List.of(ENTRY), LocalDate.of(2026, 10, 31), List.of(ENTRY)));

        assertThat(month.busyDays()).hasSize(1).first().matches(Month.Day::today);
    }

    @Test
    void a_day_says_how_many_more_it_has_than_it_shows() {
        Month month = Month.of(YearMonth.of(2026, 11), TODAY, Map.of(TODAY, List.of(ENTRY)))
                .leavingOut(Map.of(TODAY, 297, TODAY.plusDays(1), -2));

        assertThat(month.busyDays()).singleElement().extracting(Month.Day::more).isEqualTo(297);
        assertThat(month.weeks().stream().flatMap(List::stream))
                .extracting(Month.Day::more)
                .containsOnly(0, 297);
    }

    @Test
    void days_look_like_what_they_are() {
        Month month = Month.of(YearMonth.of(2026, 11), TODAY, Map.of(TODAY, List.of(ENTRY)));

        assertThat(month.weeks().getFirst().getFirst().css()).isEqualTo("outside");
        assertThat(month.busyDays().getFirst().css()).isEmpty();
        assertThat(month.weeks().getLast().getFirst().css()).isEqualTo("idle");
    }
}
