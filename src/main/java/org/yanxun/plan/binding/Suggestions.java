package org.yanxun.plan.binding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.binding.Counters.Proposed;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/**
 * What would count the targets of a plan that nothing counts yet. A suggestion is sure if its room is, the words give the
 * goal (a number or a share, or the editions of a programme they name), and no open fault or warning lies on them. The
 * yearly credits are not among them, since adopting the plan counts them.
 */
@Component
public class Suggestions {

    private static final double SURE = 0.7;
    private static final Set<TargetKind> FIGURES = EnumSet.of(TargetKind.COUNT, TargetKind.RATIO);
    private static final Set<TargetKind> NAMED = EnumSet.of(TargetKind.EDITION, TargetKind.STAGE);

    private final Counters counters;

    Suggestions(Counters counters) {
        this.counters = counters;
    }

    /** All there are, in the order of the text; what somebody said nothing shall count is left out. */
    public List<Suggestion> of(PlanDocument plan, Docket docket) {
        List<PlanTarget> all = docket.targets();
        return all.stream()
                .filter(target -> isOpen(target, docket))
                .flatMap(target -> suggestion(plan, all, target, docket).stream())
                .toList();
    }

    /** The sure ones alone. */
    public List<Suggestion> sure(PlanDocument plan, Docket docket) {
        return of(plan, docket).stream().filter(Suggestion::isSure).toList();
    }

    private static boolean isOpen(PlanTarget target, Docket docket) {
        return target.standing() != Standing.DROPPED
                && target.binding().isEmpty()
                && target.content().kind().isCounted()
                && target.content().kind() != TargetKind.CREDITS
                && !docket.history(target.id()).unbinds();
    }

    private Optional<Suggestion> suggestion(
            PlanDocument plan, Collection<PlanTarget> all, PlanTarget target, Docket docket) {
        Target content = target.content();
        String sentence =
                plan.text().sentenceAt(content.start()).map(plan.text()::words).orElse("");
        Optional<Proposed> best = counters.best(content, sentence);
        return best.map(proposed -> new Suggestion(
                target,
                Proposals.of(plan, all, content, best),
                proposed.fit() >= SURE && givesGoal(content) && docket.isPlain(content)));
    }

    private static boolean givesGoal(Target content) {
        boolean isNamed =
                NAMED.contains(content.kind()) && !content.bearing().programme().isBlank();
        return isNamed
                || (FIGURES.contains(content.kind()) && content.amount().value().isPresent());
    }
}
