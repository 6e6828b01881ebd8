package org.yanxun.plan.decision;

import java.util.List;
import java.util.function.BiPredicate;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.decision.TargetState.Life;

/** What may be decided on a target or a finding as it stands. */
public final class DecisionRules {

    /** The rules for targets in the order they are asked. */
    static final List<Rule> RULES = List.of(
            new Rule("plan.refused.replaced", (state, act) -> state.life() == Life.REPLACED),
            new Rule(
                    "plan.refused.dropped",
                    (state, act) -> state.life() == Life.DROPPED && !(act instanceof Act.Restore)),
            new Rule(
                    "plan.refused.notDropped",
                    (state, act) -> state.life() != Life.DROPPED && act instanceof Act.Restore),
            new Rule(
                    "plan.refused.accepted",
                    (state, act) -> state.life() == Life.ACCEPTED && act instanceof Act.Accept),
            new Rule(
                    "plan.refused.uncounted",
                    (state, act) ->
                            act instanceof Act.Bind && !state.content().kind().isCounted()));

    private DecisionRules() {}

    /** Whether this may be decided on a target that stands so. */
    public static Verdict judge(TargetState state, Act.OnTarget act) {
        return RULES.stream()
                .filter(rule -> rule.forbids().test(state, act))
                .findFirst()
                .map(rule -> Verdict.refused(rule.reason()))
                .orElseGet(Verdict::granted);
    }

    /** Whether this may be decided on a finding. */
    public static Verdict judge(Noticed finding, Act.OnFinding act) {
        if (!finding.isOpen()) {
            return Verdict.refused("plan.refused.settled");
        }
        boolean isThere = !(act instanceof Act.Repair repair)
                || (repair.choice() >= 0
                        && repair.choice() < finding.finding().repairs().size());
        return Verdict.when(isThere, "plan.refused.noRepair");
    }

    /** Whether nobody decided in between: the person saw as many decisions as there are. */
    public static Verdict judge(int version, Given given) {
        return Verdict.when(given.version().orElse(version) == version, "plan.refused.stale");
    }

    /**
     * A reason not to decide so.
     *
     * @param reason the key of its words
     * @param forbids whether it stands against an act
     */
    record Rule(String reason, BiPredicate<TargetState, Act.OnTarget> forbids) {}
}
