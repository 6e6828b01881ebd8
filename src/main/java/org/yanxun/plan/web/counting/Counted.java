package org.yanxun.plan.web.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding;

/** What suggestions count today, each question asked once. */
final class Counted {

    private final Counters counters;
    private final DistrictId district;
    private final PlanYear year;
    private final LocalDate today;
    private final Map<Asked, Optional<Count>> answers = new HashMap<>();

    Counted(Counters counters, DistrictId district, PlanYear year, Clock clock) {
        this.counters = counters;
        this.district = district;
        this.year = year;
        this.today = LocalDate.now(clock);
    }

    /** The figure; absent if nobody could count it. */
    Optional<Count> of(Binding binding) {
        return answers.computeIfAbsent(
                new Asked(binding.indicator(), binding.parameters()),
                asked -> counters.count(binding, district, year, today));
    }

    private record Asked(String indicator, Map<String, String> parameters) {}
}
