package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.insight.domain.SomePromises.credits;
import static org.yanxun.insight.domain.SomePromises.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.State;

class PromiseBookTests {

    private static final Tally CREDITS = new Tally(10, Map.of(Measure.ALL, 6, Measure.ONLINE, 10));

    private final ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、培訓\n現有學校32所。選送10名區級骨幹教師參加培訓，9月底前完成。舉辦研討班3期。");
    private final PlanDocument plan = document(read);
    private final SomePromises some = new SomePromises("2031-10-14");

    @Test
    void what_is_so_already_is_no_promise_and_the_rest_are_numbered_as_they_stand() {
        read.targets().forEach(target -> some.target(plan, target));
        List<Promise> promises = some.of(plan, CREDITS);
        assertThat(promises)
                .extracting(promise -> promise.target().content().kind())
                .doesNotContain(TargetKind.BASELINE)
                .contains(TargetKind.COUNT, TargetKind.DEADLINE);
        assertThat(promises.getFirst().mark()).isEqualTo(1);
        assertThat(promises.getLast().mark()).isEqualTo(promises.size());
        assertThat(promises).allMatch(promise -> promise.state() == State.UNSET);
        assertThat(promises.getFirst().words()).contains("10名");
    }

    @Test
    void a_bound_promise_is_counted_today_and_seven_days_ago() {
        LocalDate changed = LocalDate.of(2031, 10, 10);
        some.counting("x.seats", day -> Count.of(day.isBefore(changed) ? 4 : 9))
                .bound(plan, ten(), "x.seats", goal(10, false));
        Promise promise = only();
        assertThat(promise.figure().orElseThrow().count()).isEqualTo(Count.of(9));
        assertThat(promise.moved()).isEqualTo(5);
        assertThat(promise.state()).isEqualTo(State.ON_THE_WAY);
        assertThat(promise.due()).contains(LocalDate.of(2031, 12, 31));
        assertThat(promise.measure()).isEmpty();
    }

    @Test
    void a_plan_of_last_year_does_not_count_what_came_this_year() {
        ReadPlan former = PlanReader.read("某區2030年師訓計劃\n一、培訓\n選送10名區級骨幹教師參加培訓。");
        PlanDocument over = document(former, new PlanYear(2030));
        some.counting("x.seats", day -> Count.of(day.getYear() > 2030 ? 12 : 7))
                .boundFor(over, former.targets().getFirst(), "x.seats", goal(10, false), "2030-01-01/2030-12-31");
        Promise promise = some.of(over, CREDITS).getFirst();
        assertThat(promise.figure().orElseThrow().count()).isEqualTo(Count.of(7));
        assertThat(promise.state()).isEqualTo(State.MISSED);
        assertThat(promise.moved()).isZero();
        var line = new Chronicle(some.counts(), some.clock())
                .line(DistrictId.fresh(), over.plan().year(), promise);
        assertThat(line.getLast()).isEqualTo(new Chronicle.Point(LocalDate.of(2030, 12, 31), 7));
        assertThat(line).extracting(Chronicle.Point::day).doesNotHaveDuplicates();
    }

    @Test
    void credits_of_today_are_the_boards_own_and_nobody_is_asked() {
        some.bound(plan, ten(), credits("ONLINE"), goal(100, true)).bound(plan, ten(), credits(""), goal(100, true));
        List<Promise> promises = some.of(plan, CREDITS);
        assertThat(promises.getFirst().state()).isEqualTo(State.MET);
        assertThat(promises.getFirst().measure()).contains(Measure.ONLINE);
        assertThat(promises.getLast().figure().orElseThrow().count()).isEqualTo(Count.share(6, 10));
        assertThat(promises.getLast().measure()).contains(Measure.ALL);
        assertThat(some.asked()).isZero();
    }

    @Test
    void the_same_question_is_asked_once_however_many_promises_ask_it() {
        some.counting("x.seats", day -> Count.of(3));
        for (int n = 0; n < 20; n++) {
            some.bound(plan, ten(), "x.seats", goal(n, false));
        }
        some.of(plan, CREDITS);
        assertThat(some.asked()).isEqualTo(2);
    }

    @Test
    void whoever_cannot_count_costs_its_own_figure_and_no_other() {
        some.counting("x.broken", day -> {
                    throw new IllegalStateException("no");
                })
                .counting("x.seats", day -> Count.of(10))
                .bound(plan, ten(), "x.broken", goal(10, false))
                .bound(plan, ten(), "x.gone", goal(10, false))
                .bound(plan, ten(), "x.seats", goal(10, false));
        assertThat(some.of(plan, CREDITS))
                .extracting(Promise::state)
                .containsExactly(State.UNSET, State.UNSET, State.MET);
    }

    @Test
    void a_grave_finding_suspends_a_promise() {
        some.suspended(plan, ten());
        assertThat(only().state()).isEqualTo(State.SUSPENDED);
        assertThat(only().moved()).isZero();
    }

    @Test
    void an_unbound_promise_is_due_when_its_words_say() {
        read.targets().stream()
                .filter(target -> target.kind() == TargetKind.DEADLINE)
                .forEach(target -> some.target(plan, target));
        assertThat(only().due()).contains(LocalDate.of(2031, 9, 30));
        assertThat(CalendarSpan.until("2031-02").lastDay()).contains(LocalDate.of(2031, 2, 28));
        assertThat(CalendarSpan.until("2031-02-03").lastDay()).contains(LocalDate.of(2031, 2, 3));
        assertThat(CalendarSpan.until("下半年").lastDay()).isEmpty();
    }

    @Test
    void a_share_is_judged_from_what_it_was_before_its_span_began() {
        some.counting("x.titles", day -> Count.share(day.getYear() == 2030 ? 71 : 74, 100))
                .bound(plan, ten(), "x.titles", goal(80, true));
        assertThat(only().figure().orElseThrow().progress().base()).isEqualTo(71);
    }

    @Test
    void a_history_has_the_ends_of_months_and_today() {
        some.counting("x.seats", day -> Count.of(day.getMonthValue())).bound(plan, ten(), "x.seats", goal(12, false));
        Promise promise = only();
        var chronicle = new Chronicle(some.counts(), some.clock());
        List<Chronicle.Point> line = chronicle.line(DistrictId.fresh(), new PlanYear(2031), promise);
        assertThat(line.getFirst().day()).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(line).extracting(Chronicle.Point::day).contains(LocalDate.of(2031, 2, 28));
        assertThat(line.getLast()).isEqualTo(new Chronicle.Point(LocalDate.of(2031, 10, 14), 10));
        assertThat(line).hasSize(12);
        assertThat(chronicle.behind(new Scope(DistrictId.fresh(), "/a/"), new PlanYear(2031), promise))
                .hasSize(1);
    }

    @Test
    void past_days_are_remembered_and_today_is_counted_anew() {
        some.counting("x.seats", day -> Count.of(3));
        Counts counts = some.counts();
        var question = new org.yanxun.plan.indicator.Question(
                DistrictId.fresh(), new PlanYear(2031), LocalDate.of(2031, 10, 14), Map.of());
        for (int n = 0; n < 3; n++) {
            counts.one(new Asked("x.seats", question));
            counts.one(new Asked("x.seats", question.on(LocalDate.of(2031, 9, 30))));
        }
        assertThat(some.asked()).isEqualTo(4);
        counts.destroy();
    }

    @Test
    void a_promise_that_says_what_last_year_left_comes_from_there_and_its_neighbour_is_new() {
        Origin former = new Origin(
                new PlanYear(2030), TargetId.fresh(), State.MISSED, Optional.of(new Origin.Stood(8, 10, false)));
        Said said = Said.in(plan.text(), ten());
        some.left(said.words(), said.sentence(), former);
        read.targets().forEach(target -> some.target(plan, target));
        assertThat(some.of(plan, CREDITS))
                .filteredOn(promise -> promise.origin().isPresent())
                .singleElement()
                .satisfies(promise -> assertThat(promise.origin()).contains(former))
                .satisfies(promise -> assertThat(promise.said()).isEqualTo(said));
    }

    private Promise only() {
        return some.of(plan, CREDITS).getFirst();
    }

    private Target ten() {
        return read.targets().stream()
                .filter(target -> target.kind() == TargetKind.COUNT)
                .findFirst()
                .orElseThrow();
    }

    private static PlanDocument document(ReadPlan read) {
        return document(read, new PlanYear(2031));
    }

    private static PlanDocument document(ReadPlan read, PlanYear year) {
        Plan plan = new Plan(
                PlanId.fresh(),
                year,
                1,
                read.title(),
                Plan.Standing.ADOPTED,
                new Plan.Moments(Instant.EPOCH, Optional.of(Instant.EPOCH)));
        return new PlanDocument(plan, read.text(), read.requirement(), false);
    }
}
