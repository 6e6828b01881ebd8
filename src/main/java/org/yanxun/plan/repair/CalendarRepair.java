package org.yanxun.plan.repair;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.CalendarSpan;

/**
 * What a repair's words say, where they say something of the calendar.
 *
 * @param span a period; absent if they name none
 * @param length how long something lasts; absent if they don't say
 */
record CalendarRepair(Optional<CalendarSpan> span, Optional<Amount> length) {

    private static final Pattern MONTHS = Pattern.compile("(\\d{4})年(\\d{1,2})月—(\\d{4})年(\\d{1,2})月");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})—(\\d{4})年");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})(?:(?<months>[個个]月)|天)");

    /** What these words say. */
    static CalendarRepair by(String repair) {
        Matcher length = LENGTH.matcher(repair);
        return new CalendarRepair(spanOf(repair), length.matches() ? Optional.of(length(length)) : Optional.empty());
    }

    private static Optional<CalendarSpan> spanOf(String repair) {
        Matcher months = MONTHS.matcher(repair);
        if (months.matches()) {
            return Optional.of(CalendarSpan.of(month(months, 1), month(months, 3)));
        }
        Matcher years = YEARS.matcher(repair);
        return years.matches()
                ? Optional.of(CalendarSpan.of(years.group(1) + "-01", years.group(2) + "-12"))
                : Optional.empty();
    }

    private static String month(Matcher said, int at) {
        return said.group(at) + "-" + (said.group(at + 1).length() == 1 ? "0" : "") + said.group(at + 1);
    }

    private static Amount length(Matcher said) {
        return Amount.of(new BigDecimal(said.group(1)), said.group("months") == null ? Unit.DAY : Unit.MONTH);
    }
}
