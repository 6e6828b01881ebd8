package org.yanxun.plan.domain;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.PlanDocument;

/** What must hold before a version is put in force. */
final class AdoptionRules {

    /** The rules in the order they are asked. */
    static final List<Rule> RULES = List.of(
            new Rule("plan.refused.adopted", (plan, wanted) -> plan.plan().isAdopted()),
            new Rule(
                    "plan.refused.noRequirement",
                    (plan, wanted) -> wanted && plan.requirement().isEmpty()),
            new Rule("plan.refused.notWhole", (plan, wanted) -> wanted && !holds(plan, CreditRequirement::isWhole)),
            new Rule("plan.refused.sum", (plan, wanted) -> wanted && !holds(plan, CreditRequirement::sumHolds)));

    private AdoptionRules() {}

    /** Whether the version may be put in force, its credits with it if that is wanted. */
    static Verdict judge(PlanDocument plan, boolean withRequirement) {
        return RULES.stream()
                .filter(rule -> rule.forbids().test(plan, withRequirement))
                .findFirst()
                .map(rule -> Verdict.refused(rule.reason()))
                .orElseGet(Verdict::granted);
    }

    private static boolean holds(PlanDocument plan, Predicate<CreditRequirement> condition) {
        return plan.requirement().filter(condition).isPresent();
    }

    /**
     * A reason not to adopt.
     *
     * @param reason the key of its words
     * @param forbids whether it stands against a version, its credits wanted or not
     */
    record Rule(String reason, BiPredicate<PlanDocument, Boolean> forbids) {}
}
