package org.yanxun.plan.promise;

import java.util.List;
import java.util.Optional;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanDocument;

/** The targets of the plans, for whoever shows or counts them. */
public interface PlanTargets {

    /** A version's targets in the order of the text, dropped ones left out. */
    List<PlanTarget> of(DistrictId district, PlanDocument plan);

    /** One target of a version, dropped or not; absent if it has none of that id. */
    Optional<PlanTarget> find(DistrictId district, PlanDocument plan, TargetId id);

    /** The year of the plan that a target belongs to; absent if the district has no such target. */
    Optional<PlanYear> yearOf(DistrictId district, TargetId id);
}
