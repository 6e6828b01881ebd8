package org.yanxun.plan.decision;

import java.util.UUID;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;

/**
 * A target that a decision makes.
 *
 * @param id names it
 * @param batch the decision's batch
 * @param content what it says
 */
public record Made(TargetId id, UUID batch, Target content) {}
