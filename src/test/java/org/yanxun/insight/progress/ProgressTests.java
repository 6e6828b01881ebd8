package org.yanxun.insight.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.shell.State;
import org.yanxun.shell.speech.Words;

class ProgressTests {

    private static final Span YEAR = new Span(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));

    @Test
    void a_share_of_nobody_is_unset() {
        assertThat(new Progress(atLeast(80, true), OptionalDouble.empty(), 0, YEAR, day("2031-10-14")).state())
                .isEqualTo(State.UNSET);
        assertThat(state(atLeast(80, true), 0, "2031-10-14")).isNotEqualTo(State.UNSET);
    }

    @Test
    void before_its_first_day_it_has_not_started_and_on_it_it_has() {
        assertThat(state(atLeast(10, false), 0, "2030-12-31")).isEqualTo(State.NOT_STARTED);
        assertThat(state(atLeast(10, false), 0, "2031-01-01")).isEqualTo(State.ON_THE_WAY);
    }

    @Test
    void what_is_reached_is_met_before_the_end_and_after_it() {
        assertThat(state(atLeast(10, false), 10, "2031-02-01")).isEqualTo(State.MET);
        assertThat(state(atLeast(10, false), 10, "2032-01-01")).isEqualTo(State.MET);
        assertThat(state(atLeast(10, false), 9, "2031-02-01")).isNotEqualTo(State.MET);
    }

    @Test
    void on_its_last_day_it_is_not_missed_yet_and_on_the_next_it_is() {
        assertThat(state(atLeast(10, false), 8, "2031-12-31")).isEqualTo(State.AT_RISK);
        assertThat(state(atLeast(10, false), 8, "2032-01-01")).isEqualTo(State.MISSED);
    }

    @Test
    void behind_by_a_twentieth_of_the_goal_is_on_the_way_and_by_more_at_risk() {
        Progress half = progress(atLeast(80, true), 0, "2031-07-02");
        assertThat(half.expected()).isBetween(28.1, 28.4);
        assertThat(state(atLeast(80, true), half.expected() - 4, "2031-07-02")).isEqualTo(State.ON_THE_WAY);
        assertThat(state(atLeast(80, true), half.expected() - 4.1, "2031-07-02"))
                .isEqualTo(State.AT_RISK);
    }

    @Test
    void one_of_two_people_never_comes_too_late_before_the_end() {
        assertThat(state(atLeast(2, false), 1, "2031-12-31")).isEqualTo(State.ON_THE_WAY);
        assertThat(state(atLeast(2, false), 0, "2031-12-31")).isEqualTo(State.AT_RISK);
    }

    @Test
    void a_soft_goal_does_not_turn_red_on_a_hair() {
        Aim about = Aim.of(new Goal(BigDecimal.valueOf(3), true, Comparison.ABOUT, true), OptionalDouble.empty());
        assertThat(state(about, 2.71, "2032-01-01")).isEqualTo(State.MET);
        assertThat(state(about, 2.69, "2032-01-01")).isEqualTo(State.MISSED);
        assertThat(state(atLeast(3, true), 2.99, "2032-01-01")).isEqualTo(State.MISSED);
    }

    @Test
    void at_most_is_known_at_the_end_and_too_many_is_a_risk_before() {
        Aim most = new Aim(OptionalDouble.empty(), OptionalDouble.of(3), false, 0.15);
        assertThat(state(most, 3, "2031-10-14")).isEqualTo(State.ON_THE_WAY);
        assertThat(state(most, 4, "2031-10-14")).isEqualTo(State.AT_RISK);
        assertThat(state(most, 3, "2032-01-01")).isEqualTo(State.MET);
        assertThat(state(most, 4, "2032-01-01")).isEqualTo(State.MISSED);
        assertThat(progress(most, 4, "2031-10-14").rule().key()).isEqualTo("insight.progress.tooMany");
    }

    @Test
    void a_range_asks_for_both_ends() {
        Aim range = new Aim(OptionalDouble.of(2), OptionalDouble.of(3), false, 0.15);
        assertThat(state(range, 1, "2032-01-01")).isEqualTo(State.MISSED);
        assertThat(state(range, 2, "2032-01-01")).isEqualTo(State.MET);
        assertThat(state(range, 4, "2032-01-01")).isEqualTo(State.MISSED);
        assertThat(state(range, 2, "2031-10-14")).isEqualTo(State.ON_THE_WAY);
    }

    @Test
    void what_was_there_when_its_span_began_is_no_progress() {
        Progress still = new Progress(atLeast(80, true), OptionalDouble.of(71), 71, YEAR, day("2031-10-14"));
        assertThat(still.expected()).isBetween(77.0, 78.0);
        assertThat(still.state()).isEqualTo(State.AT_RISK);
        assertThat(progress(atLeast(80, true), 71, "2031-10-14").state()).isEqualTo(State.ON_THE_WAY);
    }

    @Test
    void a_ring_is_full_at_the_goal_and_never_more() {
        assertThat(progress(atLeast(10, false), 5, "2031-10-14").fullness()).isEqualTo(0.5);
        assertThat(progress(atLeast(10, false), 15, "2031-10-14").fullness()).isEqualTo(1);
        assertThat(progress(atLeast(0, false), 0, "2031-10-14").fullness()).isEqualTo(1);
    }

    @Test
    void every_rule_has_words() {
        Words words = new Words();
        assertThat(Progress.RULES).allMatch(rule -> words.knows(rule.key()));
    }

    private static State state(Aim aim, double value, String today) {
        return progress(aim, value, today).state();
    }

    private static Progress progress(Aim aim, double value, String today) {
        return new Progress(aim, OptionalDouble.of(value), 0, YEAR, day(today));
    }

    private static Aim atLeast(double amount, boolean isShare) {
        return new Aim(OptionalDouble.of(amount), OptionalDouble.empty(), isShare, amount * Aim.TOLERANCE);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
