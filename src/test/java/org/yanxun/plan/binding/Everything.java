package org.yanxun.plan.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;

/** Thinks it can count anything at all. */
final class Everything implements Indicator {

    @Override
    public String key() {
        return "some.everything";
    }

    @Override
    public Amount.Unit unit() {
        return Amount.Unit.ITEM;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        return Optional.of(new Proposal(Map.of(), 1));
    }

    @Override
    public Count count(Question question) {
        return Count.of(question.day().getDayOfMonth());
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        return List.of();
    }
}
