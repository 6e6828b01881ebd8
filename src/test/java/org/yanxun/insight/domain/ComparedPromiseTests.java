package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.insight.domain.SomePromises.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Chronicle.Point;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.State;

/** A promise beside the year before, and one reached after its last day. */
class ComparedPromiseTests {

    private static final PlanYear YEAR = new PlanYear(2031);
    private static final Tally NOBODY = new Tally(1, Map.of());

    private final ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、培訓\n骨幹教師達到80%並逐年提高。");
    private final PlanDocument plan = document(read);
    private final SomePromises some = new SomePromises("2031-10-14");

    @Test
    void the_same_count_of_last_year_is_told_as_it_was_at_its_end() {
        some.counting("x.titles", day -> Count.share(day.isBefore(LocalDate.of(2030, 12, 31)) ? 60 : 71, 100))
                .countedLastYear(plan, "x.titles", goal(70, true))
                .bound(plan, target(false), "x.titles", goal(80, true));
        Promise.Before before = only().before().orElseThrow();
        assertThat(before.year()).isEqualTo(new PlanYear(2030));
        assertThat(before.count()).isEqualTo(Count.share(71, 100));
        assertThat(before.value()).isEqualTo(OptionalDouble.of(71));
        assertThat(only().growsYearly()).isFalse();
    }

    @Test
    void what_was_counted_otherwise_is_not_compared() {
        some.counting("x.titles", day -> Count.share(71, 100))
                .countedLastYear(plan, "x.titles?BACKBONE", goal(70, true))
                .countedLastYear(plan, "x.others", goal(70, true))
                .bound(plan, target(true), "x.titles", goal(80, true));
        assertThat(only().before()).isEmpty();
        assertThat(only().growsYearly()).isTrue();
    }

    @Test
    void what_shall_grow_is_met_above_last_year_and_not_met_at_the_same() {
        assertThat(grown(84, 83).state()).isEqualTo(State.MET);
        assertThat(grown(84, 84).state()).isEqualTo(State.ON_THE_WAY);
        assertThat(grown(79, 84).state()).isEqualTo(State.AT_RISK);
    }

    @Test
    void without_a_plan_of_last_year_its_value_alone_is_judged_and_so_is_what_need_not_grow() {
        some.counting("x.titles", day -> Count.share(84, 100)).bound(plan, target(true), "x.titles", goal(80, true));
        assertThat(only().state()).isEqualTo(State.MET);
        SomePromises level = new SomePromises("2031-10-14");
        level.counting("x.titles", day -> Count.share(84, 100))
                .countedLastYear(plan, "x.titles", goal(80, true))
                .bound(plan, target(false), "x.titles", goal(80, true));
        assertThat(level.of(plan, NOBODY).getFirst().state()).isEqualTo(State.MET);
    }

    @Test
    void what_was_reached_after_its_last_day_is_late_by_so_many_days() {
        LocalDate reached = LocalDate.of(2031, 9, 12);
        some.counting("x.seats", day -> Count.of(day.isBefore(reached) ? 9 : 10))
                .boundFor(plan, target(false), "x.seats", goal(10, false), "2031-01-01/2031-08-31");
        assertThat(only().state()).isEqualTo(State.MET);
        assertThat(only().lateOn()).contains(reached);
        assertThat(only().lateBy()).isEqualTo(12);
        assertThat(some.asked()).as("not every day is asked about").isLessThan(50);
        List<Point> line = new Chronicle(some.counts(), some.clock()).line(DistrictId.fresh(), YEAR, only());
        assertThat(line).contains(new Point(reached, 10));
    }

    @Test
    void what_was_reached_the_day_after_and_only_today_are_late_too() {
        assertThat(reachedOn("2031-09-01").lateBy()).isEqualTo(1);
        assertThat(reachedOn("2031-10-14").lateBy()).isEqualTo(44);
    }

    @Test
    void what_was_reached_on_its_last_day_or_not_at_all_is_not_late() {
        assertThat(reachedOn("2031-08-31").lateOn()).isEmpty();
        assertThat(reachedOn("2031-08-31").lateBy()).isZero();
        Promise missed = reachedOn("2031-10-15");
        assertThat(missed.state()).isEqualTo(State.MISSED);
        assertThat(missed.lateOn()).isEmpty();
    }

    @Test
    void what_could_not_be_counted_on_its_last_day_is_not_called_late() {
        some.counting("x.seats", day -> {
                    if (day.equals(LocalDate.of(2031, 8, 31))) {
                        throw new IllegalStateException("no");
                    }
                    return Count.of(10);
                })
                .boundFor(plan, target(false), "x.seats", goal(10, false), "2031-01-01/2031-08-31");
        assertThat(only().state()).isEqualTo(State.MET);
        assertThat(only().lateOn()).isEmpty();
    }

    private Promise reachedOn(String day) {
        SomePromises others = new SomePromises("2031-10-14");
        LocalDate reached = LocalDate.parse(day);
        others.counting("x.seats", at -> Count.of(at.isBefore(reached) ? 9 : 10))
                .boundFor(plan, target(false), "x.seats", goal(10, false), "2031-01-01/2031-08-31");
        return others.of(plan, NOBODY).getFirst();
    }

    private Promise grown(int now, int before) {
        SomePromises others = new SomePromises("2031-10-14");
        others.counting("x.titles", day -> Count.share(day.getYear() == 2031 ? now : before, 100))
                .countedLastYear(plan, "x.titles", goal(70, true))
                .bound(plan, target(true), "x.titles", goal(80, true));
        return others.of(plan, NOBODY).getFirst();
    }

    private Promise only() {
        return some.of(plan, NOBODY).getFirst();
    }

    private Target target(boolean growsYearly) {
        Target content = read.targets().stream()
                .filter(each -> each.amount().value().isPresent())
                .findFirst()
                .orElseThrow();
        List<Qualifier> soft = growsYearly ? List.of(Qualifier.YEAR_BY_YEAR) : List.of();
        return new Target(
                content.kind(),
                new org.yanxun.plan.target.Amount(
                                content.amount().value(),
                                List.of(),
                                List.of(),
                                content.amount().unit(),
                                content.amount().comparison(),
                                java.util.Set.of())
                        .soft(soft),
                content.bearing(),
                content.span(),
                content.start(),
                content.end());
    }

    private static PlanDocument document(ReadPlan read) {
        Plan.Moments moments = new Plan.Moments(Instant.EPOCH, Optional.of(Instant.EPOCH));
        Plan plan = new Plan(PlanId.fresh(), YEAR, 1, read.title(), Plan.Standing.ADOPTED, moments);
        return new PlanDocument(plan, read.text(), read.requirement(), false);
    }
}
