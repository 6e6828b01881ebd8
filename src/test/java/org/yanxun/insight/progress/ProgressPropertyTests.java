package org.yanxun.insight.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yanxun.insight.domain.Standing;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.shell.State;

class ProgressPropertyTests {

    private static final List<State> BETTER = List.of(State.MISSED, State.AT_RISK, State.ON_THE_WAY, State.MET);
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final Span YEAR = new Span(FIRST, LocalDate.of(2031, 12, 31));

    @Property
    void more_of_what_is_counted_never_makes_a_promise_of_at_least_worse(
            @ForAll @IntRange(max = 60) int goal,
            @ForAll @IntRange(max = 80) int value,
            @ForAll @IntRange(max = 20) int more,
            @ForAll @IntRange(max = 400) int day) {
        Aim aim = aim(goal, Comparison.AT_LEAST, false);
        assertThat(rank(aim, value + more, day)).isGreaterThanOrEqualTo(rank(aim, value, day));
    }

    @Property
    void a_soft_word_never_makes_it_worse(
            @ForAll @IntRange(max = 60) int goal,
            @ForAll @IntRange(max = 80) int value,
            @ForAll @IntRange(max = 400) int day) {
        assertThat(rank(aim(goal, Comparison.AT_LEAST, true), value, day))
                .isGreaterThanOrEqualTo(rank(aim(goal, Comparison.AT_LEAST, false), value, day));
    }

    @Property
    void the_same_figure_on_a_later_day_is_never_better(
            @ForAll @IntRange(max = 60) int goal,
            @ForAll @IntRange(max = 80) int value,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(max = 60) int later) {
        Aim aim = aim(goal, Comparison.AT_LEAST, false);
        assertThat(rank(aim, value, day + later)).isLessThanOrEqualTo(rank(aim, value, day));
    }

    /** What the tables of schools say of the credits and what the board says of them is judged alike. */
    @Property
    void the_yearly_credits_stand_as_they_do_in_the_tables(
            @ForAll @IntRange(min = 1, max = 500) int people,
            @ForAll @IntRange(max = 500) int reached,
            @ForAll @IntRange(max = 400) int day) {
        int through = Math.min(people, reached);
        LocalDate today = FIRST.plusDays(day);
        Aim everybody =
                Aim.of(new Goal(BigDecimal.valueOf(100), true, Comparison.AT_LEAST, false), OptionalDouble.empty());
        Progress progress = new Progress(everybody, everybody.measure(Count.share(through, people)), 0, YEAR, today);
        Standing standing = Standing.of(OptionalDouble.of((double) through / people), new PlanYear(2031), today);
        double hair = Math.abs(standing.shareOrZero() - standing.expected() + Aim.TOLERANCE);
        if (hair > 1e-9) {
            assertThat(progress.state()).isEqualTo(standing.state());
        }
    }

    private static int rank(Aim aim, int value, int day) {
        return BETTER.indexOf(new Progress(aim, OptionalDouble.of(value), 0, YEAR, FIRST.plusDays(day)).state());
    }

    private static Aim aim(int goal, Comparison comparison, boolean isSoft) {
        return Aim.of(new Goal(BigDecimal.valueOf(goal), false, comparison, isSoft), OptionalDouble.empty());
    }
}
