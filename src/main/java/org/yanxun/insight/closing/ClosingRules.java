package org.yanxun.insight.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Verdict;

/** What must hold before a year is closed, and before that is undone. */
final class ClosingRules {

    /** Against closing, in the order they are asked. */
    static final List<Rule<Case>> CLOSING = List.of(
            new Rule<>("insight.refused.noPlan", it -> !it.hasPlan()),
            new Rule<>("insight.refused.tooEarly", it -> !Closing.isDue(it.year(), it.today())),
            new Rule<>("insight.refused.closed", Case::isClosed),
            new Rule<>("insight.refused.nothing", it -> it.carried() == 0));

    /** Against undoing it. */
    static final List<Rule<Undoing>> UNDOING = List.of(
            new Rule<>("insight.refused.notClosed", it -> it.closing().isEmpty()),
            new Rule<>("insight.refused.adopted", Undoing::isNextAdopted));

    private ClosingRules() {}

    static <T> Verdict judge(List<Rule<T>> rules, T asked) {
        return rules.stream()
                .filter(rule -> rule.forbids().test(asked))
                .findFirst()
                .map(rule -> Verdict.refused(rule.reason()))
                .orElseGet(Verdict::granted);
    }

    /** A year to be closed. */
    record Case(PlanYear year, LocalDate today, boolean hasPlan, boolean isClosed, int carried) {}

    /** A closing to be undone; absent if there is none. */
    record Undoing(Optional<Closing> closing, boolean isNextAdopted) {}

    /** A reason not to: the key of its words, and whether it stands against it. */
    record Rule<T>(String reason, Predicate<T> forbids) {}
}
