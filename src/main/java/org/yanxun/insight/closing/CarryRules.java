package org.yanxun.insight.closing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.insight.domain.Promise;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.State;

/**
 * What a year leaves to the next: what runs beyond its end, and what was counted and not met. What was met is done, and what
 * nobody ever counted is the next plan's own to say.
 */
final class CarryRules {

    /** The rules in the order they are asked; the first that holds says why. */
    static final List<Rule> RULES = List.of(
            new Rule(
                    Why.RUNNING,
                    (promise, year) -> promise.state() != State.MET
                            && promise.due()
                                    .filter(day -> PlanYear.of(day).compareTo(year) > 0)
                                    .isPresent()),
            new Rule(Why.UNMET, (promise, year) -> switch (promise.state()) {
                case MISSED, AT_RISK, ON_THE_WAY, NOT_STARTED -> true;
                case MET, UNSET, SUSPENDED -> false;
            }));

    private CarryRules() {}

    static Optional<Why> why(Promise promise, PlanYear year) {
        return RULES.stream()
                .filter(rule -> rule.holds().test(promise, year))
                .map(Rule::why)
                .findFirst();
    }

    static List<Carried> of(List<Promise> promises, PlanYear year) {
        return promises.stream()
                .flatMap(promise -> why(promise, year)
                        .map(why -> new Carried(
                                promise.target().id(),
                                promise.mark(),
                                promise.said(),
                                promise.state(),
                                Stood.of(promise),
                                why))
                        .stream())
                .toList();
    }

    /**
     * A rule.
     *
     * @param why the reason it gives
     * @param holds whether it speaks of a promise in that year
     */
    record Rule(Why why, BiPredicate<Promise, PlanYear> holds) {}
}
