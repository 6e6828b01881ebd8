package org.yanxun.insight.domain;

import java.time.LocalDate;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.promise.Binding;

/**
 * A question and who is asked.
 *
 * @param indicator the key of an indicator
 * @param question what it is asked
 */
record Asked(String indicator, Question question) {

    /** What a binding of a plan of that year asks about a day. */
    static Asked of(Binding binding, DistrictId district, PlanYear year, LocalDate day) {
        return new Asked(binding.indicator(), binding.question(district, year, day));
    }
}
