package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.State;

class BoardTests {

    private static final PlanYear YEAR = new PlanYear(2031);

    private final Plans plans = mock(Plans.class);
    private final FigureStore store = mock(FigureStore.class);
    private final PromiseBook book = mock(PromiseBook.class);
    private final AtomicLong nanos = new AtomicLong();
    private final Board board = new Board(
            plans,
            store,
            book,
            Clock.fixed(Instant.parse("2031-10-14T02:00:00Z"), ZoneId.of("Asia/Shanghai")),
            nanos::get);

    @Test
    void however_many_ask_at_once_it_is_counted_once() {
        DistrictId district = withoutAnything();
        IntStream.range(0, 64).parallel().forEach(i -> board.figures(district, YEAR));
        verify(store, times(1)).schools(any(), any(), any());
    }

    @Test
    void what_was_counted_is_counted_anew_after_a_second() {
        DistrictId district = withoutAnything();
        board.figures(district, YEAR);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        board.figures(district, YEAR);
        verify(store, times(2)).schools(any(), any(), any());
    }

    @Test
    void a_plan_adopted_this_second_is_on_the_board_at_once() {
        PlanDocument adopted = mock(PlanDocument.class);
        when(book.of(any(), any(), any(), any())).thenReturn(List.of());
        when(plans.adopted(any(), any())).thenReturn(Optional.empty());
        DistrictId district = DistrictId.fresh();
        assertThat(board.figures(district, YEAR).plan()).isEmpty();
        Plan plan = mock(Plan.class);
        when(plan.isAdopted()).thenReturn(true);
        when(plan.year()).thenReturn(YEAR);
        when(plans.all(any())).thenReturn(List.of(plan));
        when(plans.adopted(any(), any())).thenReturn(Optional.of(adopted));
        assertThat(board.figures(district, YEAR).plan()).contains(adopted);
    }

    @Test
    void whoever_has_just_decided_is_shown_what_came_of_it() {
        DistrictId district = withoutAnything();
        board.figures(district, YEAR);
        board.renew(district, new PlanYear(2030));
        board.figures(district, YEAR);
        verify(store, times(1)).schools(any(), any(), any());
        board.renew(district, YEAR);
        board.figures(district, YEAR);
        verify(store, times(2)).schools(any(), any(), any());
    }

    @Test
    void the_years_with_a_plan_in_force_are_told_the_earliest_first() {
        when(plans.all(any()))
                .thenReturn(List.of(
                        plan(2032, Plan.Standing.DRAFT),
                        plan(2031, Plan.Standing.ADOPTED),
                        plan(2031, Plan.Standing.SUPERSEDED),
                        plan(2029, Plan.Standing.ADOPTED)));
        assertThat(board.years(DistrictId.fresh())).containsExactly(new PlanYear(2029), YEAR);
    }

    /** A district with neither a plan nor schools. */
    private DistrictId withoutAnything() {
        when(plans.adopted(any(), any())).thenReturn(Optional.empty());
        when(store.schools(any(), any(), any())).thenReturn(List.of());
        return DistrictId.fresh();
    }

    private static Plan plan(int year, Plan.Standing standing) {
        return new Plan(
                PlanId.fresh(), new PlanYear(year), 1, "", standing, new Plan.Moments(Instant.EPOCH, Optional.empty()));
    }

    @Test
    void without_a_requirement_in_force_a_share_is_unset_whatever_was_earned() {
        when(plans.adopted(any(), any())).thenReturn(Optional.empty());
        Tally tally = new Tally(5, Map.of(Measure.ALL, 5));
        when(store.schools(any(), any(), any())).thenReturn(List.of(new SchoolTally(OrgId.fresh(), "校", "/a/", tally)));
        Figures figures = board.figures(DistrictId.fresh(), YEAR);
        assertThat(figures.areCounted()).isFalse();
        assertThat(figures.district().people()).isEqualTo(5);
        assertThat(figures.standing(tally, Measure.ALL).state()).isEqualTo(State.UNSET);
        assertThat(board.thisYear()).isEqualTo(YEAR);
    }

    @Test
    void a_promise_leads_to_the_figures_of_its_plans_year_and_an_unknown_one_nowhere() {
        DistrictId district = DistrictId.fresh();
        TargetId target = TargetId.fresh();
        when(store.schools(any(), any(), any())).thenReturn(List.of());
        when(plans.adopted(any(), any())).thenReturn(Optional.empty());
        when(book.yearOf(any(), any())).thenReturn(Optional.empty());
        when(book.yearOf(district, target)).thenReturn(Optional.of(new PlanYear(2030)));
        assertThat(board.holding(district, target).orElseThrow().year()).isEqualTo(new PlanYear(2030));
        assertThat(board.holding(district, target).orElseThrow().promise(target))
                .isEmpty();
        assertThat(board.holding(district, TargetId.fresh())).isEmpty();
    }
}
