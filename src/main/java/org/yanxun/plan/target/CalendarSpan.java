package org.yanxun.plan.target;

import java.util.Optional;

/**
 * A place in the calendar.
 *
 * @param from its first month (2013-02) or day (2013-02-05); absent if open
 * @param to its last month or day; absent if open
 */
public record CalendarSpan(Optional<String> from, Optional<String> to) {

    /** No place: 每月, 雙休日. */
    public static final CalendarSpan NONE = new CalendarSpan(Optional.empty(), Optional.empty());

    /** From one month or day to another. */
    public static CalendarSpan of(String from, String to) {
        return new CalendarSpan(Optional.of(from), Optional.of(to));
    }

    /** Up to a month or day. */
    public static CalendarSpan until(String to) {
        return new CalendarSpan(Optional.empty(), Optional.of(to));
    }
}
