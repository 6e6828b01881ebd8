package org.yanxun.plan.binding;

import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;

/**
 * What would count a target that nothing counts yet.
 *
 * @param target the target
 * @param binding the whole proposal: indicator, parameters, goal and days
 * @param isSure whether a room is sure enough that a person may say yes to many at once
 */
public record Suggestion(PlanTarget target, Binding binding, boolean isSure) {}
