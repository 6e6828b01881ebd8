package org.yanxun.insight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanDocument;

/**
 * A district's plan of a year and what is counted of it, at one moment.
 *
 * @param year the plan's year
 * @param today the day it was counted
 * @param plan the plan in force; absent if none is
 * @param areCounted whether credits are asked for and so can be counted; if not, no share is known
 * @param schools every organisation that has in-post teachers
 */
public record Figures(
        PlanYear year, LocalDate today, Optional<PlanDocument> plan, boolean areCounted, List<SchoolTally> schools) {

    public Figures {
        schools = List.copyOf(schools);
    }

    /** The whole district. */
    public Tally district() {
        return schools.stream().map(SchoolTally::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** Where a tally stands by a measure: unset as long as nothing is asked for. */
    public Standing standing(Tally tally, Measure measure) {
        return Standing.of(areCounted ? tally.share(measure) : OptionalDouble.empty(), year, today);
    }
}
