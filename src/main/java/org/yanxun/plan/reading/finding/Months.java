package org.yanxun.plan.reading.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;

/** Lengths of time, as plans count them. */
final class Months {

    private static final int YEAR_MONTH = 7;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private Months() {}

    static YearMonth month(String written) {
        return YearMonth.parse(written.substring(0, YEAR_MONTH));
    }

    /** Whether both ends say a day, and one there is. */
    static boolean hasDays(CalendarSpan span) {
        return isDay(span.from(), span.firstDay()) && isDay(span.to(), span.lastDay());
    }

    private static boolean isDay(Optional<String> written, Optional<LocalDate> day) {
        return day.isPresent()
                && written.filter(said -> said.length() > YEAR_MONTH).isPresent();
    }

    /** Months of a duration said in years or months; empty for other units and for parts of a month. */
    static Optional<Integer> of(Target duration) {
        Optional<BigDecimal> value = duration.amount().value();
        Unit unit = duration.amount().unit().orElse(Unit.ITEM);
        Optional<BigDecimal> months = switch (unit) {
            case YEAR -> value.map(TWELVE::multiply);
            case MONTH -> value;
            default -> Optional.empty();
        };
        return months.filter(m -> m.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(m -> m > 0);
    }

    /** Days of a duration said in days or weeks. */
    static Optional<Integer> days(Target duration) {
        Optional<Integer> value = duration.amount().value().map(BigDecimal::intValue);
        return switch (duration.amount().unit().orElse(Unit.ITEM)) {
            case DAY -> value;
            case WEEK -> value.map(weeks -> weeks * 7);
            default -> Optional.empty();
        };
    }

    /** From the first month to the last, the last not counted. */
    static int between(CalendarSpan span) {
        return (int) ChronoUnit.MONTHS.between(
                month(span.from().orElseThrow()), month(span.to().orElseThrow()));
    }

    /** From the first day to the last, the last not counted. */
    static int daysBetween(CalendarSpan span) {
        return (int) ChronoUnit.DAYS.between(
                span.firstDay().orElseThrow(), span.lastDay().orElseThrow());
    }

    /** 2013年2月—2015年7月 */
    static String written(YearMonth from, YearMonth to) {
        return written(from) + "—" + written(to);
    }

    static String written(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }
}
