package org.yanxun.plan.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.target.Amount.Comparison;

/**
 * What counts a target, how much is asked for, and when.
 *
 * @param indicator the key of a {@link org.yanxun.plan.indicator.Indicator}
 * @param parameters by name
 * @param goal how much
 * @param span from when to when
 */
public record Binding(String indicator, Map<String, String> parameters, Goal goal, Span span) {

    public Binding {
        parameters = Map.copyOf(parameters);
    }

    /** The same with another amount as its goal. */
    public Binding asking(BigDecimal amount) {
        Goal other = new Goal(amount, goal.isShare(), goal.comparison(), goal.isSoft());
        return new Binding(indicator, parameters, other, span);
    }

    /** The last day whose facts count in a plan of that year: not after today, nor when both the year and the span are over. */
    public LocalDate countedUntil(PlanYear year, LocalDate today) {
        LocalDate ends = LocalDate.of(year.value(), Month.DECEMBER, 31);
        LocalDate last = span.to().isAfter(ends) ? span.to() : ends;
        return today.isAfter(last) ? last : today;
    }

    /** What it asks about a day, in a plan of that year. */
    public Question question(DistrictId district, PlanYear year, LocalDate day) {
        return new Question(district, year, span.from(), countedUntil(year, day), parameters);
    }

    /**
     * How much is asked for.
     *
     * @param amount a number of what is counted, or per cent of the whole
     * @param isShare whether it is per cent
     * @param comparison how it binds
     * @param isSoft whether a soft word stands with it (左右, 力爭 …), so that a hair's breadth does not turn it red
     */
    public record Goal(BigDecimal amount, boolean isShare, Comparison comparison, boolean isSoft) {}

    /**
     * When it is to be done.
     *
     * @param from the first day its progress is expected, and whose events count
     * @param to the last day, on which it is met or missed
     */
    public record Span(LocalDate from, LocalDate to) {}
}
