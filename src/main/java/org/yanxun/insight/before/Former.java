package org.yanxun.insight.before;

import java.time.LocalDate;
import java.time.Month;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.TargetId;

/**
 * A promise of the plan that was in force a year before.
 *
 * @param year that year
 * @param target the promise
 * @param binding what counted it
 */
public record Former(PlanYear year, TargetId target, Binding binding) {

    /** What was counted when that year was over. */
    public Question atItsEnd(DistrictId district) {
        LocalDate last = LocalDate.of(year.value(), Month.DECEMBER, 31);
        return new Question(district, year, binding.span().from(), last, binding.parameters());
    }
}
