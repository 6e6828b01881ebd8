package org.yanxun.plan.promise;

import java.util.List;
import java.util.Optional;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;

/**
 * A target of a plan as it stands today, every decision on it taken in.
 *
 * @param id names it
 * @param plan the version it belongs to
 * @param content what is promised and where in the text
 * @param standing what people decided on it
 * @param suspendedBy a grave finding upon its words that nobody has decided on yet; absent if none
 * @param responsibilities who answers for it
 * @param binding what counts it; absent while it is unset
 */
public record PlanTarget(
        TargetId id,
        PlanId plan,
        Target content,
        Standing standing,
        Optional<Finding.Code> suspendedBy,
        List<Responsibility> responsibilities,
        Optional<Binding> binding) {

    public PlanTarget {
        responsibilities = List.copyOf(responsibilities);
    }

    /** The same counted by something. */
    public PlanTarget boundBy(Binding other) {
        return new PlanTarget(id, plan, content, standing, suspendedBy, responsibilities, Optional.of(other));
    }

    /** What people decided on a target. */
    public enum Standing {
        /** As read; nobody has looked at it yet. */
        PROPOSED,
        /** Somebody said it stands so, as read or corrected. */
        ACCEPTED,
        /** Somebody said it is none. */
        DROPPED
    }
}
