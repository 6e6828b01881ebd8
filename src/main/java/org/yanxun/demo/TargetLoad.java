package org.yanxun.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Says in the bureau's name what counts the targets with a number of people or a share, where a room is sure enough. */
@Component
class TargetLoad {

    private static final double SURE = 0.7;

    private final PlanTargets targets;
    private final Decisions decisions;
    private final List<Indicator> indicators;

    TargetLoad(PlanTargets targets, Decisions decisions, List<Indicator> indicators) {
        this.targets = targets;
        this.decisions = decisions;
        this.indicators = indicators;
    }

    void load(Actor bureau, PlanDocument plan) {
        for (PlanTarget target : targets.of(bureau.district(), plan.plan().id())) {
            boolean isOpen = target.binding().isEmpty() && target.suspendedBy().isEmpty();
            Optional<Binding> binding = isOpen ? binding(plan, target.content()) : Optional.<Binding>empty();
            binding.ifPresent(found ->
                    decisions.decide(bureau, plan.plan().id(), target.id(), new Act.Bind(found), Given.plainly()));
        }
    }

    private Optional<Binding> binding(PlanDocument plan, Target target) {
        if (target.kind() != TargetKind.COUNT && target.kind() != TargetKind.RATIO) {
            return Optional.empty();
        }
        String sentence = sentence(plan.text(), target);
        return goal(target.amount())
                .flatMap(goal -> indicators.stream()
                        .flatMap(indicator -> indicator.proposalFor(target, sentence).stream()
                                .filter(proposal -> proposal.fit() >= SURE)
                                .map(proposal -> new Choice(indicator, proposal)))
                        .max(Comparator.comparingDouble(
                                choice -> choice.proposal().fit()))
                        .map(choice -> new Binding(
                                choice.indicator().key(),
                                choice.proposal().parameters(),
                                goal,
                                year(plan.plan().year()))));
    }

    private static Optional<Goal> goal(Amount amount) {
        boolean isShare = amount.unit().filter(Unit.PERCENT::equals).isPresent();
        return amount.value()
                .map(value -> new Goal(
                        value,
                        isShare,
                        amount.comparison(),
                        !amount.qualifiers().isEmpty()));
    }

    private static Span year(PlanYear year) {
        return new Span(LocalDate.of(year.value(), 1, 1), LocalDate.of(year.value(), 12, 31));
    }

    private static String sentence(PlanText text, Target target) {
        return text.sections().stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> item.sentences().stream())
                .filter(sentence -> sentence.holds(target.start()))
                .findFirst()
                .map(text::words)
                .orElse("");
    }

    private record Choice(Indicator indicator, Indicator.Proposal proposal) {}
}
