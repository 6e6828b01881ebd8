package org.yanxun.plan.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.CalendarSpan;

class CalendarRepairTests {

    @ParameterizedTest
    @CsvSource({
        "2031年2月—2033年7月, 2031-02, 2033-07",
        "2031年12月—2032年1月, 2031-12, 2032-01",
        "2031—2033年, 2031-01, 2033-12"
    })
    void months_and_years_are_a_period(String repair, String from, String to) {
        assertThat(CalendarRepair.by(repair).span()).contains(CalendarSpan.of(from, to));
        assertThat(CalendarRepair.by(repair).length()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30個月, 30, MONTH", "6个月, 6, MONTH", "11天, 11, DAY"})
    void months_and_days_are_a_length(String repair, String value, Unit unit) {
        var length = CalendarRepair.by(repair).length().orElseThrow();
        assertThat(length.value().orElseThrow()).isEqualByComparingTo(value);
        assertThat(length.unit()).contains(unit);
        assertThat(CalendarRepair.by(repair).span()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "36學分", "2031年2月", "2031—", "兩年半", "30個月左右", "99999天", "二、"})
    void anything_else_says_nothing_of_the_calendar(String repair) {
        assertThat(CalendarRepair.by(repair).span()).isEmpty();
        assertThat(CalendarRepair.by(repair).length()).isEmpty();
    }

    @Test
    void a_period_of_a_repair_has_its_first_and_its_last_day() {
        CalendarSpan span = CalendarRepair.by("2031年2月—2032年2月").span().orElseThrow();
        assertThat(span.firstDay()).hasValueSatisfying(day -> assertThat(day).isEqualTo("2031-02-01"));
        assertThat(span.lastDay()).hasValueSatisfying(day -> assertThat(day).isEqualTo("2032-02-29"));
    }
}
