package org.yanxun.demo.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days of the week in any year. */
final class Days {

    private Days() {}

    static LocalDate mondayOnOrAfter(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** That day, or the Monday after it if it is at a weekend. */
    static LocalDate schoolDayOnOrAfter(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? day : mondayOnOrAfter(day);
    }
}
