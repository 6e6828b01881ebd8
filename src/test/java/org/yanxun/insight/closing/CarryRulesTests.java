package org.yanxun.insight.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.insight.domain.Promise;
import org.yanxun.insight.domain.SomePromise;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.State;

/** What a year leaves to the next, state by state and on both sides of New Year. */
class CarryRulesTests {

    private static final PlanYear YEAR = new PlanYear(2031);
    private static final Set<State> COUNTED_AND_NOT_MET =
            EnumSet.of(State.MISSED, State.AT_RISK, State.ON_THE_WAY, State.NOT_STARTED);

    @ParameterizedTest
    @CsvSource({
        "MET, false, false",
        "UNSET, false, true",
        "SUSPENDED, false, true",
        "MISSED, true, true",
        "AT_RISK, true, true",
        "ON_THE_WAY, true, true",
        "NOT_STARTED, true, true"
    })
    void within_the_year_what_was_counted_and_not_met_goes_on_and_beyond_it_all_but_what_is_met(
            State state, boolean goesWithin, boolean goesBeyond) {
        assertThat(CarryRules.why(SomePromise.in(state).due("2031-12-31").create(), YEAR)
                        .isPresent())
                .isEqualTo(goesWithin);
        assertThat(CarryRules.why(SomePromise.in(state).due("2032-01-01").create(), YEAR)
                        .isPresent())
                .isEqualTo(goesBeyond);
    }

    @Test
    void new_year_is_where_running_begins() {
        assertThat(CarryRules.why(SomePromise.in(State.MISSED).due("2031-12-31").create(), YEAR))
                .contains(Why.UNMET);
        assertThat(CarryRules.why(SomePromise.in(State.MISSED).due("2032-01-01").create(), YEAR))
                .contains(Why.RUNNING);
        assertThat(CarryRules.why(SomePromise.in(State.MISSED).due("2030-06-30").create(), YEAR))
                .contains(Why.UNMET);
    }

    @Test
    void what_nobody_gave_a_last_day_never_runs_on() {
        assertThat(CarryRules.why(SomePromise.in(State.UNSET).create(), YEAR)).isEmpty();
        assertThat(CarryRules.why(SomePromise.in(State.AT_RISK).create(), YEAR)).contains(Why.UNMET);
    }

    @Test
    void what_goes_on_keeps_its_number_its_words_and_how_it_stood() {
        Promise met = SomePromise.in(State.MET).called(1, "1名").create();
        Promise missed = SomePromise.in(State.MISSED).called(2, "2名校長").create();
        Promise running = SomePromise.in(State.SUSPENDED)
                .called(3, "兩年")
                .due("2033-01-31")
                .create();
        assertThat(CarryRules.of(List.of(met, missed, running), YEAR))
                .containsExactly(
                        new Carried(missed.target().id(), 2, missed.said(), State.MISSED, Stood.of(missed), Why.UNMET),
                        new Carried(
                                running.target().id(),
                                3,
                                running.said(),
                                State.SUSPENDED,
                                Stood.of(running),
                                Why.RUNNING));
        assertThat(CarryRules.of(List.of(met), YEAR)).isEmpty();
        assertThat(CarryRules.of(List.of(), YEAR)).isEmpty();
    }

    @Test
    void each_reason_is_given_by_one_rule() {
        assertThat(CarryRules.RULES).extracting(CarryRules.Rule::why).containsExactly(Why.RUNNING, Why.UNMET);
    }

    @Property
    void a_later_last_day_never_keeps_a_promise_from_going_on(
            @ForAll State state, @ForAll @IntRange(max = 700) int day, @ForAll @IntRange(max = 700) int later) {
        Promise earlier = due(state, day);
        Promise after = due(state, day + later);
        if (CarryRules.why(earlier, YEAR).isPresent()) {
            assertThat(CarryRules.why(after, YEAR)).isPresent();
        }
        if (state == State.MET) {
            assertThat(CarryRules.why(after, YEAR)).isEmpty();
        }
        if (COUNTED_AND_NOT_MET.contains(state)) {
            assertThat(CarryRules.why(earlier, YEAR)).isPresent();
        }
    }

    private static Promise due(State state, int day) {
        return SomePromise.in(state)
                .due(SomePromise.TODAY.minusDays(300).plusDays(day).toString())
                .create();
    }
}
