package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.insight.domain.Promise.Figure;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.State;

/** What a promise says of itself: where it stands, when it is due, by how much it moved. */
class PromiseTests {

    private static final Span AUTUMN = new Span(LocalDate.of(2031, 9, 1), LocalDate.of(2031, 11, 30));

    @ParameterizedTest
    @EnumSource(State.class)
    void a_promise_may_stand_in_every_state_and_says_which(State state) {
        assertThat(SomePromise.in(state).create().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"MET", "MISSED", "AT_RISK"})
    void words_at_fault_suspend_it_however_well_or_badly_it_is_counted(State state) {
        Promise counted = SomePromise.in(state).create();
        Promise faulty = SomePromise.in(State.SUSPENDED).create();
        Promise both = new Promise(
                1, faulty.target(), Said.alone("10名"), counted.figure(), Optional.empty(), Optional.empty());
        assertThat(both.figure()).isPresent();
        assertThat(both.state()).isEqualTo(State.SUSPENDED);
    }

    @Test
    void it_moved_by_what_came_and_back_by_what_went() {
        assertThat(SomePromise.in(State.ON_THE_WAY).weekAgo(4).create().moved()).isEqualTo(5);
        assertThat(SomePromise.in(State.ON_THE_WAY).weekAgo(11).create().moved())
                .isEqualTo(-2);
        assertThat(SomePromise.in(State.ON_THE_WAY).weekAgo(9).create().moved()).isZero();
    }

    @Test
    void what_could_not_be_counted_a_week_ago_has_not_moved() {
        assertThat(SomePromise.in(State.ON_THE_WAY).create().moved()).isZero();
        assertThat(SomePromise.in(State.UNSET).weekAgo(4).create().moved()).isZero();
    }

    @Test
    void only_a_figure_of_the_yearly_credits_has_a_measure() {
        assertThat(SomePromise.in(State.MET).create().measure()).isEmpty();
        assertThat(SomePromise.in(State.UNSET).create().measure()).isEmpty();
        assertThat(credits(Map.of("category", "SCHOOL_BASED")).measure()).contains(Measure.SCHOOL_BASED);
        assertThat(credits(Map.of()).measure()).contains(Measure.ALL);
        assertThat(credits(Map.of("category", "ELSEWHERE")).measure()).contains(Measure.ALL);
    }

    @Test
    void whoever_bound_it_says_when_it_is_due_and_else_its_words_do() {
        CalendarSpan june = CalendarSpan.until("2031-06");
        assertThat(PromiseBook.due(target(june, Optional.of(binding(Map.of())))))
                .contains(AUTUMN.to());
        assertThat(PromiseBook.due(target(june, Optional.empty()))).contains(LocalDate.of(2031, 6, 30));
        assertThat(PromiseBook.due(target(CalendarSpan.NONE, Optional.of(binding(Map.of())))))
                .contains(AUTUMN.to());
        assertThat(PromiseBook.due(target(CalendarSpan.NONE, Optional.empty()))).isEmpty();
        assertThat(PromiseBook.due(target(CalendarSpan.until("2031-06-31"), Optional.empty())))
                .isEmpty();
    }

    private static Promise credits(Map<String, String> parameters) {
        Figure seats = SomePromise.in(State.MET).create().figure().orElseThrow();
        Figure figure =
                new Figure(binding(parameters), seats.count(), seats.weekAgo(), seats.progress(), Promise.Past.NONE);
        return new Promise(
                1,
                target(CalendarSpan.NONE, Optional.empty()),
                Said.alone("48學分"),
                Optional.of(figure),
                Optional.empty(),
                Optional.empty());
    }

    private static Binding binding(Map<String, String> parameters) {
        return new Binding(Counts.CREDITS, parameters, SomePromises.goal(100, true), AUTUMN);
    }

    private static PlanTarget target(CalendarSpan span, Optional<Binding> binding) {
        Target content = new Target(TargetKind.CREDITS, Amount.NONE, new Bearing("", Optional.empty(), ""), span, 0, 4);
        Optional<Finding.Code> none = Optional.empty();
        return new PlanTarget(
                TargetId.fresh(), PlanId.fresh(), content, PlanTarget.Standing.ACCEPTED, none, List.of(), binding);
    }
}
