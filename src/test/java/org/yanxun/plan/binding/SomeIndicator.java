package org.yanxun.plan.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.indicator.Parameter;
import org.yanxun.plan.indicator.Question;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/**
 * Counts nothing, but says what it could count.
 *
 * @param key its key
 * @param fit how sure it is of counts; 0 to propose nothing
 */
public record SomeIndicator(String key, double fit) implements Indicator {

    /** Counters that know these indicators alone. */
    public static Counters counters(Indicator... indicators) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (Indicator indicator : indicators) {
            beans.addBean(indicator.key(), indicator);
        }
        return new Counters(beans.getBeanProvider(Indicator.class));
    }

    /** What those counters are sure of. */
    public static Suggestions suggestions(Counters counters) {
        return new Suggestions(counters);
    }

    @Override
    public Amount.Unit unit() {
        return Amount.Unit.PERSON;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.choice("level", List.of("CITY", "DISTRICT")), Parameter.open("programme"));
    }

    @Override
    public Optional<Proposal> proposalFor(Target target, String sentence) {
        boolean isMine = fit > 0 && target.kind() == TargetKind.COUNT;
        return isMine ? Optional.of(new Proposal(Map.of("level", "DISTRICT"), fit)) : Optional.empty();
    }

    @Override
    public Count count(Question question) {
        return Count.of(0);
    }

    @Override
    public List<Evidence> evidence(Question question, Scope scope, int limit) {
        return List.of();
    }
}
