package org.yanxun.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;

/**
 * What a reader of a plan's page is shown of its targets.
 *
 * @param targets all of them in the order of the text, dropped ones too
 * @param noticed the findings
 * @param last the latest decision that holds; absent if there is none
 * @param sees whether the reader is shown targets' pages and findings
 * @param mayDecide whether the reader decides on this version
 * @param isBureau whether the reader is the bureau, which puts versions in force
 */
record PlanDesk(
        List<PlanTarget> targets,
        List<Noticed> noticed,
        Optional<Decision> last,
        boolean sees,
        boolean mayDecide,
        boolean isBureau) {

    static PlanDesk of(Actor actor, Plan plan, Docket docket) {
        Optional<Decision> last = docket.everyHistory().stream()
                .flatMap(history -> history.holding().stream())
                .max(Comparator.comparing((Decision decision) -> decision.word().at())
                        .thenComparing(Decision::id));
        boolean mayDecide = actor.is(Role.BUREAU) && plan.standing() != Plan.Standing.SUPERSEDED;
        return new PlanDesk(
                docket.targets(),
                docket.noticed(),
                last,
                actor.is(Role.BUREAU, Role.COLLEGE),
                mayDecide,
                actor.is(Role.BUREAU));
    }

    /** Whether the reader may put the version in force. */
    boolean mayAdopt() {
        return isBureau;
    }

    /** How many proposed targets of a stretch no open fault or warning lies on. */
    int plain(int start, int end) {
        return (int) targets.stream()
                .filter(target -> target.standing() == Standing.PROPOSED)
                .filter(target ->
                        start <= target.content().start() && target.content().start() < end)
                .filter(target -> noticed.stream().noneMatch(each -> each.isPressing() && each.lies(target.content())))
                .count();
    }

    /** The targets that stand. */
    List<PlanTarget> standing() {
        return targets.stream()
                .filter(target -> target.standing() != Standing.DROPPED)
                .toList();
    }
}
