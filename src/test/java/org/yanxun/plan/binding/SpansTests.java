package org.yanxun.plan.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class SpansTests {

    private static final PlanYear YEAR = new PlanYear(2031);

    @Test
    void a_month_counts_from_its_first_to_its_last_day() {
        assertThat(of(CalendarSpan.of("2031-02", "2031-02"))).isEqualTo(span("2031-02-01", "2031-02-28"));
        assertThat(of(CalendarSpan.of("2031-02-05", "2032-01"))).isEqualTo(span("2031-02-05", "2032-01-31"));
    }

    @Test
    void what_has_only_a_last_day_may_begin_with_the_year() {
        assertThat(of(CalendarSpan.until("2031-09"))).isEqualTo(span("2031-01-01", "2031-09-30"));
        assertThat(of(CalendarSpan.until("2030-09-10"))).isEqualTo(span("2030-09-10", "2030-09-10"));
    }

    @Test
    void what_has_no_days_takes_those_of_its_sentence_or_the_plans_year() {
        Target undated = target(TargetKind.COUNT, CalendarSpan.NONE);
        Target deadline = target(TargetKind.DEADLINE, CalendarSpan.until("2031-06"));
        assertThat(Spans.of(undated, List.of(undated, deadline), YEAR)).isEqualTo(span("2031-01-01", "2031-06-30"));
        assertThat(Spans.of(undated, List.of(undated), YEAR)).isEqualTo(Spans.whole(YEAR));
        Target baseline = target(TargetKind.BASELINE, CalendarSpan.until("2031-06"));
        assertThat(Spans.of(undated, List.of(baseline), YEAR)).isEqualTo(Spans.whole(YEAR));
    }

    @Test
    void days_in_the_wrong_order_are_no_days() {
        assertThat(of(CalendarSpan.of("2031-09", "2031-02"))).isEqualTo(Spans.whole(YEAR));
    }

    private static Span of(CalendarSpan span) {
        return Spans.of(target(TargetKind.COUNT, span), List.of(), YEAR);
    }

    private static Target target(TargetKind kind, CalendarSpan span) {
        return new Target(kind, Amount.NONE, Bearing.NONE, span, 0, 1);
    }

    private static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }
}
