package org.yanxun.plan.target;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place in the calendar.
 *
 * @param from its first month (2013-02) or day (2013-02-05); absent if open
 * @param to its last month or day; absent if open
 */
public record CalendarSpan(Optional<String> from, Optional<String> to) {

    private static final int MONTH = 7;

    /** No place: 每月, 雙休日. */
    public static final CalendarSpan NONE = new CalendarSpan(Optional.empty(), Optional.empty());

    /** From one month or day to another. */
    public static CalendarSpan of(String from, String to) {
        return new CalendarSpan(Optional.of(from), Optional.of(to));
    }

    /** The day it begins on, of a month the first; absent if open or no day there is. */
    public Optional<LocalDate> firstDay() {
        return from.flatMap(written -> day(written, month -> month.atDay(1)));
    }

    /** The day it ends on, of a month the last; absent if open or no day there is. */
    public Optional<LocalDate> lastDay() {
        return to.flatMap(written -> day(written, YearMonth::atEndOfMonth));
    }

    private static Optional<LocalDate> day(String written, Function<YearMonth, LocalDate> ofMonth) {
        try {
            return Optional.of(
                    written.length() == MONTH ? ofMonth.apply(YearMonth.parse(written)) : LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Up to a month or day. */
    public static CalendarSpan until(String to) {
        return new CalendarSpan(Optional.empty(), Optional.of(to));
    }
}
