package org.yanxun.insight.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.Plans;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;

/**
 * Where a closed year's promises stand in the next plan, the one in force, else the version that was read last; and where
 * what stands there comes from.
 */
@Component
public class Heirs {

    private final Plans plans;
    private final PlanTargets targets;
    private final OriginStore origins;

    Heirs(Plans plans, PlanTargets targets, OriginStore origins) {
        this.plans = plans;
        this.targets = targets;
        this.origins = origins;
    }

    /** By the promises of the year before what they are in this one; those that say something else now are left out. */
    public Map<TargetId, PlanTarget> in(DistrictId district, PlanYear year) {
        Map<TargetId, PlanTarget> heirs = new HashMap<>();
        document(district, year)
                .ifPresent(
                        document -> each(district, document, (target, origin) -> heirs.put(origin.target(), target)));
        return heirs;
    }

    /** Where a target of a version, draft or in force, comes from; absent if it is new, or dropped. */
    public Optional<Origin> origin(DistrictId district, PlanDocument document, TargetId heir) {
        Map<TargetId, Origin> found = new HashMap<>();
        each(district, document, (target, origin) -> found.put(target.id(), origin));
        return Optional.ofNullable(found.get(heir));
    }

    private void each(DistrictId district, PlanDocument document, BiConsumer<PlanTarget, Origin> heard) {
        Origins former = Origins.of(origins.of(district, document.plan().year()));
        targets.of(district, document)
                .forEach(target -> former.take(Said.in(document.text(), target.content()))
                        .ifPresent(origin -> heard.accept(target, origin)));
    }

    private Optional<PlanDocument> document(DistrictId district, PlanYear year) {
        return plans.adopted(district, year)
                .or(() -> plans.all(district).stream()
                        .filter(plan -> plan.year().equals(year))
                        .findFirst()
                        .map(Plan::id)
                        .flatMap(id -> plans.find(district, id)));
    }
}
