package org.yanxun.insight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.yanxun.insight.progress.Aim;
import org.yanxun.insight.progress.Progress;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.State;

/**
 * Where a share stands against the calendar, and where it should stand by today. Everyone has the whole year for a
 * yearly minimum, so the share of those who are through grows late: it should be the elapsed share of the year to the
 * power of 1.5 (half way through the year 35 %, at nine tenths 85 %). Up to 5 points behind that is still on the way.
 *
 * @param share the share today; absent where there is no figure
 * @param elapsed the share of the year that is past, 0 to 1
 * @param state what that comes to
 */
public record Standing(OptionalDouble share, double elapsed, State state) {

    /** The rules in the order they are asked; the first that holds gives the state. */
    public static final List<Rule> RULES = List.of(
            new Rule("insight.rule.unset", State.UNSET, it -> it.share().isEmpty()),
            new Rule("insight.rule.met", State.MET, it -> it.shareOrZero() >= 1),
            new Rule("insight.rule.missed", State.MISSED, it -> it.elapsed() >= 1),
            new Rule(
                    "insight.rule.onTheWay", State.ON_THE_WAY, it -> it.shareOrZero() >= it.expected() - Aim.TOLERANCE),
            new Rule("insight.rule.atRisk", State.AT_RISK, it -> true));

    /** Where a share stands on a day of the plan's year. */
    public static Standing of(OptionalDouble share, PlanYear year, LocalDate today) {
        Standing unjudged = new Standing(share, year.elapsedOn(today), State.UNSET);
        State state = RULES.stream()
                .filter(rule -> rule.holds().test(unjudged))
                .findFirst()
                .map(Rule::state)
                .orElse(State.UNSET);
        return new Standing(share, unjudged.elapsed(), state);
    }

    /** What the share should be by today, 0 to 1. */
    public double expected() {
        return Math.pow(elapsed, Progress.LATENESS);
    }

    /** The share, or 0 where there is no figure: for drawing only. */
    public double shareOrZero() {
        return share.orElse(0);
    }

    /**
     * A rule.
     *
     * @param key the key of its words
     * @param state what it makes of a case
     * @param holds whether it speaks of the case
     */
    public record Rule(String key, State state, Predicate<Standing> holds) {}
}
