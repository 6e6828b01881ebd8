package org.yanxun.plan.binding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.binding.Counters.Proposed;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Target;

/** What a target's form begins with: what would count it, how much its words ask for, and the days they give. */
public final class Proposals {

    private static final Goal ONE = new Goal(BigDecimal.ONE, false, Comparison.AT_LEAST, false);

    private Proposals() {}

    /**
     * A whole proposal; without a figure in its words the goal is one.
     *
     * @param all the plan's targets, among them those of the same sentence
     * @param best what would count it; absent if nobody thinks to, and then no indicator is named
     */
    public static Binding of(PlanDocument plan, Collection<PlanTarget> all, Target target, Optional<Proposed> best) {
        return new Binding(
                best.map(proposed -> proposed.indicator().key()).orElse(""),
                best.map(Proposed::parameters).orElse(Map.of()),
                goal(target),
                Spans.of(target, beside(plan.text(), all, target), plan.plan().year()));
    }

    /** Of credits everybody is to have them; of editions and stages so many are to be held as the words name. */
    private static Goal goal(Target target) {
        return switch (target.kind()) {
            case CREDITS -> Goals.everybody();
            case EDITION, STAGE ->
                new Goal(
                        BigDecimal.valueOf(Math.max(1, target.amount().values().size())),
                        false,
                        Comparison.AT_LEAST,
                        false);
            default -> Goals.of(target.amount()).orElse(ONE);
        };
    }

    private static List<Target> beside(PlanText text, Collection<PlanTarget> all, Target target) {
        Optional<PlanText.Sentence> sentence = text.sentenceAt(target.start());
        return all.stream()
                .filter(other -> other.standing() != Standing.DROPPED)
                .map(PlanTarget::content)
                .filter(other -> sentence.filter(s -> s.holds(other.start())).isPresent())
                .toList();
    }
}
