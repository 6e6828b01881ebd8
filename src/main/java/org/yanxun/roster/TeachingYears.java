package org.yanxun.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yanxun.kernel.Period;

/**
 * Years of teaching (教齡), whole ones, counted from stretches of teaching (plan row 4.3): an interruption does not count,
 * and neither does how long one has been at the present school.
 */
public record TeachingYears(int value) {

    private static final int MONTHS = 12;
    private static final int DAYS_OF_A_MONTH = 31;

    /** Those completed before that day; days left over from several stretches add up, thirty-one to a month. */
    public static TeachingYears on(LocalDate day, List<Period> stretches) {
        long months = 0;
        long days = 0;
        for (Period each : stretches) {
            LocalDate end = each.until() == null || each.until().isAfter(day) ? day : each.until();
            if (each.from().isBefore(end)) {
                long whole = ChronoUnit.MONTHS.between(each.from(), end);
                months += whole;
                days += ChronoUnit.DAYS.between(each.from().plusMonths(whole), end);
            }
        }
        return new TeachingYears((int) ((months + days / DAYS_OF_A_MONTH) / MONTHS));
    }
}
