package org.yanxun.plan.domain;

import java.util.Iterator;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Carried;

/** Keeps earlier decisions when a year's text is read again. */
@Component
class CarryingOver {

    private final PlanStore plans;
    private final PlanParts parts;
    private final DecisionStore store;

    CarryingOver(PlanStore plans, PlanParts parts, DecisionStore store) {
        this.plans = plans;
        this.parts = parts;
        this.store = store;
    }

    /** Carries what was decided on the year's earlier versions over to the one just read, the latest first. */
    void to(DistrictId district, Plan plan) {
        Iterator<PlanId> earlier = plans.all(district).stream()
                .filter(other -> other.year().equals(plan.year()) && other.version() < plan.version())
                .map(Plan::id)
                .iterator();
        if (!earlier.hasNext()) {
            return;
        }
        Carried carried = new Carried(reading(district, plan.id()));
        while (earlier.hasNext() && carried.isWaiting()) {
            carried.from(reading(district, earlier.next()));
        }
        store.insert(district, plan.id(), DecisionRows.of(carried.made(), carried.decisions()));
    }

    private Carried.Reading reading(DistrictId district, PlanId plan) {
        return new Carried.Reading(parts.text(district, plan), store.docket(district, plan));
    }
}
