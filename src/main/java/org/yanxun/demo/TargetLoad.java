package org.yanxun.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.binding.Counters.Proposed;
import org.yanxun.plan.binding.Proposals;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Accepts in the bureau's name what is proposed for targets with a number of people or a share, where a room is sure. */
@Component
class TargetLoad {

    private static final double SURE = 0.7;

    private final PlanTargets targets;
    private final Decisions decisions;
    private final Counters counters;

    TargetLoad(PlanTargets targets, Decisions decisions, Counters counters) {
        this.targets = targets;
        this.decisions = decisions;
        this.counters = counters;
    }

    void load(Actor bureau, PlanDocument plan) {
        List<PlanTarget> all = targets.of(bureau.district(), plan);
        for (PlanTarget target : all) {
            boolean isOpen = target.binding().isEmpty() && target.suspendedBy().isEmpty();
            Optional<Proposed> best = isOpen ? sure(plan.text(), target.content()) : Optional.<Proposed>empty();
            if (best.isPresent()) {
                Act.OnTarget bound = new Act.Bind(Proposals.of(plan, all, target.content(), best));
                decisions.decide(bureau, plan.plan().id(), target.id(), bound, Given.plainly());
            }
        }
    }

    private Optional<Proposed> sure(PlanText text, Target target) {
        boolean hasFigure = target.amount().value().isPresent()
                && (target.kind() == TargetKind.COUNT || target.kind() == TargetKind.RATIO);
        String sentence = text.sentenceAt(target.start()).map(text::words).orElse("");
        return hasFigure
                ? counters.best(target, sentence).filter(proposed -> proposed.fit() >= SURE)
                : Optional.empty();
    }
}
