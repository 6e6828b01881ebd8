package org.yanxun.plan.decision;

import java.util.Comparator;
import java.util.Optional;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/**
 * What somebody decides on, and what is decided.
 *
 * @param document the plan with its text
 * @param docket what was read and decided before
 * @param stroke what is decided now
 */
public record Sheet(PlanDocument document, Docket docket, Stroke stroke) {

    /** The plan's text. */
    public PlanText text() {
        return document.text();
    }

    /** How a target stands. */
    public TargetState state(TargetId target) {
        return docket.state(docket.find(target).orElseThrow(NotThere::new));
    }

    /** The target, if this may be decided on it. */
    public TargetId judged(TargetId target, Act.OnTarget act, Given given) {
        TargetState state = state(target);
        if (state.life() == TargetState.Life.ABSENT) {
            throw new NotThere();
        }
        Refusal.unlessGranted(DecisionRules.judge(docket.history(target).version(), given));
        Refusal.unlessGranted(DecisionRules.judge(state, act));
        return target;
    }

    /** The target that stands next in the same sentence; absent if it is the last one. */
    public Optional<Promised> next(TargetId target) {
        int from = state(target).content().start();
        Optional<Sentence> sentence = text().sentenceAt(from);
        return docket.promised().stream()
                .filter(other -> !other.id().equals(target))
                .filter(other -> docket.state(other).life().standing() != Standing.DROPPED)
                .filter(other -> start(other) >= from
                        && sentence.filter(s -> s.holds(start(other))).isPresent())
                .min(Comparator.comparingInt(this::start));
    }

    private int start(Promised target) {
        return docket.state(target).content().start();
    }
}
