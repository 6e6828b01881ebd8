package org.yanxun.insight.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Months and days as a plan's words give them. */
final class Calendar {

    private static final int MONTH = 7;

    private Calendar() {}

    /** The day, or the last day of the month; absent for anything else. */
    static Optional<LocalDate> lastDay(String written) {
        try {
            return Optional.of(
                    written.length() == MONTH ? YearMonth.parse(written).atEndOfMonth() : LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
