package org.yanxun.plan.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;

/**
 * What is asked of an indicator.
 *
 * @param district whose facts
 * @param year the plan's year
 * @param day the facts up to the end of this day; also the census day of ratios
 * @param parameters as chosen; those left out count everything
 */
public record Question(DistrictId district, PlanYear year, LocalDate day, Map<String, String> parameters) {

    public Question {
        parameters = Map.copyOf(parameters);
    }

    /** A parameter's value; absent if it was left out. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
    }

    /** The same asked about another day. */
    public Question on(LocalDate other) {
        return new Question(district, year, other, parameters);
    }
}
