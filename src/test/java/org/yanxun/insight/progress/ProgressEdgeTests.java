package org.yanxun.insight.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.shell.State;

/** The first and last days of a span, spans of a single day, and the order in which the rules speak. */
class ProgressEdgeTests {

    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
    private static final Span MONTH = new Span(FIRST, LocalDate.of(2031, 3, 31));
    private static final Span ONE_DAY = new Span(FIRST, FIRST);
    private static final Aim TEN = new Aim(OptionalDouble.of(10), OptionalDouble.empty(), false, 0.5);
    private static final Aim SHARE = new Aim(OptionalDouble.of(80), OptionalDouble.empty(), true, 4);
    private static final Aim AT_MOST = new Aim(OptionalDouble.empty(), OptionalDouble.of(3), false, 0.15);

    @ParameterizedTest
    @CsvSource({"80,79,MET", "80,80,MISSED", "80,81,MISSED", "79,70,MISSED", "90,84,MET"})
    void what_shall_grow_each_year_is_met_only_above_the_year_before(double value, double before, State state) {
        assertThat(grown(value, before, MONTH.to().plusDays(1)).state()).isEqualTo(state);
    }

    @Test
    void reached_and_not_above_it_is_on_the_way_in_time_and_then_missed_with_that_reason() {
        assertThat(grown(81, 84, MONTH.to()).state()).isEqualTo(State.ON_THE_WAY);
        assertThat(grown(79, 84, MONTH.to()).state()).isEqualTo(State.AT_RISK);
        assertThat(grown(81, 84, MONTH.to().plusDays(1)).rule().key()).isEqualTo("insight.progress.notAbove");
        assertThat(grown(79, 84, MONTH.to().plusDays(1)).rule().key()).isEqualTo("insight.progress.missed");
        assertThat(grown(84, 84, MONTH.to()).expectedAt(1)).isEqualTo(84);
        assertThat(grown(42, 84, MONTH.to()).fullness()).isEqualTo(0.5);
    }

    @Test
    void an_upper_end_alone_asks_for_no_growth() {
        Progress most =
                new Progress(AT_MOST, OptionalDouble.of(1), 0, MONTH, MONTH.to().plusDays(1), OptionalDouble.of(2));
        assertThat(most.state()).isEqualTo(State.MET);
    }

    private static Progress grown(double value, double before, LocalDate today) {
        return new Progress(SHARE, OptionalDouble.of(value), before, MONTH, today, OptionalDouble.of(before));
    }

    @Test
    void a_span_of_one_day_is_before_it_on_it_and_over() {
        assertThat(on(ONE_DAY, 0, FIRST.minusDays(1)).state()).isEqualTo(State.NOT_STARTED);
        assertThat(on(ONE_DAY, 0, FIRST).state()).isEqualTo(State.ON_THE_WAY);
        assertThat(on(ONE_DAY, 9, FIRST.plusDays(1)).state()).isEqualTo(State.MISSED);
        assertThat(on(ONE_DAY, 10, FIRST.plusDays(1)).state()).isEqualTo(State.MET);
    }

    @Test
    void nothing_is_past_on_the_first_day_and_the_last_day_is_past_the_day_after() {
        assertThat(on(MONTH, 0, FIRST).elapsed()).isZero();
        assertThat(on(MONTH, 0, FIRST.minusYears(1)).elapsed()).isZero();
        assertThat(on(MONTH, 0, MONTH.to()).elapsed()).isLessThan(1);
        assertThat(on(MONTH, 0, MONTH.to().plusDays(1)).elapsed()).isEqualTo(1);
        assertThat(on(MONTH, 0, MONTH.to().plusYears(1)).elapsed()).isEqualTo(1);
    }

    @Test
    void what_has_not_begun_is_not_met_even_if_the_figure_is_there_already() {
        assertThat(on(MONTH, 12, FIRST.minusDays(1)).state()).isEqualTo(State.NOT_STARTED);
        assertThat(on(MONTH, 12, FIRST).state()).isEqualTo(State.MET);
    }

    @Test
    void what_cannot_be_counted_is_unset_before_during_and_after() {
        for (LocalDate day :
                new LocalDate[] {FIRST.minusDays(1), FIRST, MONTH.to().plusDays(1)}) {
            Progress uncounted = new Progress(TEN, OptionalDouble.empty(), 0, MONTH, day);
            assertThat(uncounted.state()).as("%s", day).isEqualTo(State.UNSET);
            assertThat(uncounted.rule().key()).isEqualTo("insight.progress.uncounted");
            assertThat(uncounted.valueOrZero()).isZero();
        }
    }

    @Test
    void whole_things_are_expected_whole_and_shares_to_the_point() {
        LocalDate late = LocalDate.of(2031, 3, 20);
        assertThat(on(MONTH, 0, late).expected() % 1).isZero();
        Progress share = new Progress(SHARE, OptionalDouble.of(0), 0, MONTH, late);
        assertThat(share.expected()).isBetween(38.0, 39.0);
        assertThat(share.expected() % 1).isNotZero();
    }

    @Test
    void nothing_is_expected_of_what_only_has_an_upper_end() {
        assertThat(new Progress(AT_MOST, OptionalDouble.of(1), 0, MONTH, MONTH.to()).expected())
                .isZero();
    }

    @Test
    void what_was_beyond_its_goal_when_it_began_is_expected_to_stay_at_the_goal() {
        Progress above = new Progress(SHARE, OptionalDouble.of(79), 95, MONTH, FIRST.plusDays(3));
        assertThat(above.expected()).isEqualTo(80);
        assertThat(above.expectedAt(0)).isEqualTo(80);
        assertThat(above.state()).isEqualTo(State.ON_THE_WAY);
    }

    @Test
    void a_ring_of_at_most_nothing_is_full_while_there_is_nothing() {
        Aim none = new Aim(OptionalDouble.empty(), OptionalDouble.of(0), false, 0);
        assertThat(new Progress(none, OptionalDouble.of(0), 0, MONTH, FIRST).fullness())
                .isEqualTo(1);
        assertThat(new Progress(TEN, OptionalDouble.empty(), 0, MONTH, FIRST).fullness())
                .isZero();
    }

    @Property
    void what_is_expected_grows_from_where_it_began_to_the_goal(
            @ForAll @IntRange(max = 100) int base,
            @ForAll @IntRange(max = 100) int share,
            @ForAll @IntRange(max = 100) int more) {
        Progress progress = new Progress(SHARE, OptionalDouble.of(0), base, MONTH, FIRST);
        double earlier = progress.expectedAt(Math.min(share, more) / 100.0);
        double later = progress.expectedAt(Math.max(share, more) / 100.0);
        assertThat(later).isGreaterThanOrEqualTo(earlier);
        assertThat(progress.expectedAt(0)).isEqualTo(Math.min(base, 80));
        assertThat(progress.expectedAt(1)).isEqualTo(80);
    }

    @Property
    void every_case_has_a_state_and_a_ring_between_empty_and_full(
            @ForAll @IntRange(max = 30) int value,
            @ForAll @IntRange(max = 90) int day,
            @ForAll boolean isUpper,
            @ForAll @IntRange(max = 12) int base) {
        Progress progress = new Progress(
                isUpper ? AT_MOST : TEN,
                OptionalDouble.of(value),
                base,
                MONTH,
                FIRST.minusDays(30).plusDays(day));
        assertThat(progress.fullness()).isBetween(0.0, 1.0);
        assertThat(progress.state()).isNotIn(State.UNSET, State.SUSPENDED);
        if (progress.isOver()) {
            assertThat(progress.state()).isIn(State.MET, State.MISSED);
        } else {
            assertThat(progress.state()).isNotEqualTo(State.MISSED);
        }
    }

    private static Progress on(Span span, double value, LocalDate today) {
        return new Progress(TEN, OptionalDouble.of(value), 0, span, today);
    }
}
