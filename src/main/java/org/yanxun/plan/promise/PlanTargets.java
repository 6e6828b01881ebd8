package org.yanxun.plan.promise;

import java.util.List;
import java.util.Optional;
import org.yanxun.kernel.DistrictId;
import org.yanxun.plan.PlanId;

/** The targets of the plans, for whoever shows or counts them. */
public interface PlanTargets {

    /** A version's targets in the order of the text, dropped ones left out; empty if the district has no such plan. */
    List<PlanTarget> of(DistrictId district, PlanId plan);

    /** One target, dropped or not; absent if the district has none of that id. */
    Optional<PlanTarget> find(DistrictId district, TargetId id);
}
