package org.yanxun.insight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.TargetId;

/**
 * A district's plan of a year and what is counted of it, at one moment.
 *
 * @param year the plan's year
 * @param today the day it was counted
 * @param plan the plan in force; absent if none is
 * @param areCounted whether credits are asked for and so can be counted; if not, no share is known
 * @param schools every organisation that has in-post teachers
 * @param promises what the plan promises, in the order of its text
 * @param findings faults and warnings in its text that wait for somebody's word
 */
public record Figures(
        PlanYear year,
        LocalDate today,
        Optional<PlanDocument> plan,
        boolean areCounted,
        List<SchoolTally> schools,
        List<Promise> promises,
        List<Noticed> findings) {

    public Figures {
        schools = List.copyOf(schools);
        promises = List.copyOf(promises);
        findings = List.copyOf(findings);
    }

    /** The whole district. */
    public Tally district() {
        return sum(schools);
    }

    /** All schools together. */
    static Tally sum(List<SchoolTally> schools) {
        return schools.stream().map(SchoolTally::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** One promise; absent if the plan in force has none of that id. */
    public Optional<Promise> promise(TargetId id) {
        return promises.stream()
                .filter(promise -> promise.target().id().equals(id))
                .findFirst();
    }

    /** Where a tally stands by a measure: unset as long as nothing is asked for. */
    public Standing standing(Tally tally, Measure measure) {
        return Standing.of(areCounted ? tally.share(measure) : OptionalDouble.empty(), year, today);
    }
}
