package org.yanxun.plan.reading.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.reading.target.Promises;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Lengths of time as plans count them. */
class MonthsTests {

    private static Target lasting(String value, Unit unit) {
        return new Target(
                TargetKind.DURATION, Amount.of(new BigDecimal(value), unit), Bearing.NONE, CalendarSpan.NONE, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({"1,YEAR,12", "2.5,YEAR,30", "0.5,YEAR,6", "3,MONTH,3", "18,MONTH,18"})
    void years_and_months_are_months(String value, Unit unit, int months) {
        assertThat(Months.of(lasting(value, unit))).contains(months);
    }

    @ParameterizedTest
    @CsvSource({"5,DAY", "2,WEEK", "1,SEMESTER", "1.5,MONTH", "40,MINUTE", "0,YEAR"})
    void other_lengths_and_parts_of_a_month_are_none(String value, Unit unit) {
        assertThat(Months.of(lasting(value, unit))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,DAY,5", "2,WEEK,14"})
    void days_and_weeks_are_days(String value, Unit unit, int days) {
        assertThat(Months.days(lasting(value, unit))).contains(days);
        assertThat(Months.days(lasting(value, Unit.MONTH))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2031-03,2031-05,2", "2031-03,2032-03,12", "2031-03,2031-03,0", "2031-03-15,2031-05-01,2"})
    void a_period_has_a_length_in_months(String from, String to, int months) {
        assertThat(Months.between(CalendarSpan.of(from, to))).isEqualTo(months);
    }

    @Test
    void a_period_said_in_days_has_one_in_days() {
        CalendarSpan days = CalendarSpan.of("2031-07-08", "2031-07-12");
        assertThat(Months.hasDays(days)).isTrue();
        assertThat(Months.daysBetween(days)).isEqualTo(4);
        assertThat(Months.hasDays(CalendarSpan.of("2031-07", "2031-08"))).isFalse();
        assertThat(Months.hasDays(CalendarSpan.until("2031-07-08"))).isFalse();
    }

    @Test
    void a_day_there_is_not_gives_a_period_no_length() {
        assertThat(Months.hasDays(CalendarSpan.of("2031-02-28", "2031-02-30"))).isFalse();
        assertThat(Months.hasDays(CalendarSpan.of("2031-04-31", "2031-05-02"))).isFalse();
        assertThat(Promises.in("2月28日—30日集训，为期3天。").codes()).isEmpty();
        assertThat(Promises.in("2月25日—27日集訓，為期3天。").codes()).hasSize(1);
    }

    @Test
    void months_are_written_as_plans_write_them() {
        YearMonth march = YearMonth.of(2031, 3);
        assertThat(Months.month("2031-03-15")).isEqualTo(march);
        assertThat(Months.written(march)).isEqualTo("2031年3月");
        assertThat(Months.written(march, march.plusMonths(10))).isEqualTo("2031年3月—2032年1月");
    }
}
