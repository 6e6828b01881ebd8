package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.insight.domain.SomePromises.goal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Chronicle.Point;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** A promise's history: on which days it is looked back to, and what is left out. */
class ChronicleTests {

    private static final LocalDate TODAY = LocalDate.of(2031, 10, 14);
    private static final PlanYear YEAR = new PlanYear(2031);

    private final ReadPlan read = PlanReader.read("某區2031年師訓計劃\n一、培訓\n選送10名區級骨幹教師參加培訓。");
    private final PlanDocument plan = document(read);
    private final SomePromises some = new SomePromises(TODAY.toString());

    @Test
    void what_nothing_counts_has_no_history_and_nobody_behind_it() {
        some.target(plan, ten());
        Chronicle chronicle = new Chronicle(some.counts(), some.clock());
        assertThat(line()).isEmpty();
        assertThat(chronicle.behind(new Scope(DistrictId.fresh(), "/a/"), YEAR, only()))
                .isEmpty();
    }

    @Test
    void rows_are_read_once_a_second_for_all_who_look_from_one_place_and_anew_for_another() {
        some.counting("x.seats", day -> Count.of(2))
                .boundFor(plan, ten(), "x.seats", goal(10, false), "2031-09-01/2031-12-31");
        var nanos = new AtomicLong();
        Chronicle chronicle = new Chronicle(some.counts(), some.clock(), nanos::get);
        Scope school = new Scope(DistrictId.fresh(), "/a/b/");
        Promise promise = only();

        var rows = chronicle.behind(school, YEAR, promise);

        assertThat(rows).hasSize(1);
        assertThat(chronicle.behind(school, YEAR, promise)).isSameAs(rows);
        assertThat(chronicle.behind(new Scope(school.district(), "/a/"), YEAR, promise))
                .isNotSameAs(rows)
                .isEqualTo(rows);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(chronicle.behind(school, YEAR, promise)).isNotSameAs(rows).isEqualTo(rows);
    }

    @Test
    void a_promise_that_has_not_begun_has_todays_figure_alone() {
        some.counting("x.seats", day -> Count.of(2))
                .boundFor(plan, ten(), "x.seats", goal(10, false), "2031-11-01/2031-12-31");
        assertThat(line()).containsExactly(new Point(TODAY, 2));
    }

    @Test
    void a_promise_that_begins_today_has_one_day() {
        some.counting("x.seats", day -> Count.of(2))
                .boundFor(plan, ten(), "x.seats", goal(10, false), "2031-10-14/2031-12-31");
        assertThat(line()).extracting(Point::day).containsExactly(TODAY);
    }

    @Test
    void a_month_old_promise_has_its_first_day_the_months_end_a_week_ago_and_today() {
        some.counting("x.seats", day -> Count.of(day.getDayOfMonth()))
                .boundFor(plan, ten(), "x.seats", goal(10, false), "2031-09-20/2031-12-31");
        assertThat(line())
                .containsExactly(
                        new Point(LocalDate.of(2031, 9, 20), 20),
                        new Point(LocalDate.of(2031, 9, 30), 30),
                        new Point(LocalDate.of(2031, 10, 7), 7),
                        new Point(TODAY, 14));
    }

    @Test
    void no_months_end_after_its_last_day_is_drawn() {
        some.counting("x.seats", day -> Count.of(1))
                .boundFor(plan, ten(), "x.seats", goal(10, false), "2031-03-01/2031-06-30");
        assertThat(line())
                .extracting(Point::day)
                .contains(LocalDate.of(2031, 6, 30))
                .doesNotContain(LocalDate.of(2031, 7, 31), LocalDate.of(2031, 9, 30));
    }

    @Test
    void a_long_span_is_looked_back_to_forty_times_and_not_more_than_a_few_beside() {
        some.counting("x.seats", day -> Count.of(1))
                .boundFor(plan, ten(), "x.seats", goal(10, false), "2020-01-01/2035-12-31");
        assertThat(line()).hasSizeBetween(40, 43);
        assertThat(line()).extracting(Point::day).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void days_that_could_not_be_counted_are_left_out_and_the_rest_is_there() {
        some.counting("x.seats", day -> {
                    if (day.getMonthValue() == 9) {
                        throw new IllegalStateException("no");
                    }
                    return Count.of(3);
                })
                .boundFor(plan, ten(), "x.seats", goal(10, false), "2031-08-15/2031-12-31");
        assertThat(line())
                .extracting(Point::day)
                .containsExactly(
                        LocalDate.of(2031, 8, 15), LocalDate.of(2031, 8, 31), LocalDate.of(2031, 10, 7), TODAY);
    }

    @Test
    void a_share_of_nobody_is_no_point_and_never_nought() {
        some.counting("x.titles", day -> day.isBefore(LocalDate.of(2031, 9, 1)) ? Count.share(0, 0) : Count.share(3, 4))
                .boundFor(plan, ten(), "x.titles", goal(80, true), "2031-07-01/2031-12-31");
        assertThat(line()).extracting(Point::value).containsOnly(75.0);
        assertThat(line()).extracting(Point::day).first().isEqualTo(LocalDate.of(2031, 9, 30));
    }

    private List<Point> line() {
        return new Chronicle(some.counts(), some.clock()).line(DistrictId.fresh(), YEAR, only());
    }

    private Promise only() {
        return some.of(plan, new Tally(1, Map.of())).getFirst();
    }

    private Target ten() {
        return read.targets().stream()
                .filter(target -> target.kind() == TargetKind.COUNT)
                .findFirst()
                .orElseThrow();
    }

    private static PlanDocument document(ReadPlan read) {
        Plan.Moments moments = new Plan.Moments(Instant.EPOCH, Optional.of(Instant.EPOCH));
        Plan plan = new Plan(PlanId.fresh(), YEAR, 1, read.title(), Plan.Standing.ADOPTED, moments);
        return new PlanDocument(plan, read.text(), read.requirement(), false);
    }
}
