package org.yanxun.plan;

import java.util.Optional;

/**
 * A version of a plan with its text.
 *
 * @param plan which version, and its standing
 * @param text the text and its parts
 * @param requirement the yearly credits as read; absent if the text asks for none
 * @param requirementWanted whether the bureau, in adopting the plan, took the requirement as read
 */
public record PlanDocument(
        Plan plan, PlanText text, Optional<CreditRequirement> requirement, boolean requirementWanted) {}
