package org.yanxun.insight.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.promise.Binding.Span;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.shell.State;

/** Goals with two ends, and what a soft word and a person's correction make of them. */
class AimRangeTests {

    private static final Span YEAR = new Span(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));

    @Test
    void between_ten_and_twenty_is_met_at_both_ends_and_missed_beyond_them() {
        Aim aim = Aim.of(range(10, false), OptionalDouble.of(20));
        assertThat(atTheEnd(aim, 9)).isEqualTo(State.MISSED);
        assertThat(atTheEnd(aim, 10)).isEqualTo(State.MET);
        assertThat(atTheEnd(aim, 20)).isEqualTo(State.MET);
        assertThat(atTheEnd(aim, 21)).isEqualTo(State.MISSED);
    }

    @Test
    void a_soft_range_forgives_a_tenth_at_either_end() {
        Aim aim = Aim.of(range(10, true), OptionalDouble.of(20));
        assertThat(atTheEnd(aim, 9)).isEqualTo(State.MET);
        assertThat(atTheEnd(aim, 8)).isEqualTo(State.MISSED);
        assertThat(atTheEnd(aim, 22)).isEqualTo(State.MET);
        assertThat(atTheEnd(aim, 23)).isEqualTo(State.MISSED);
    }

    /** A person may ask for more than the words' upper end; what is asked for is then never too many. */
    @Test
    void a_goal_set_beyond_the_words_upper_end_can_be_met() {
        Aim aim = Aim.of(range(25, false), OptionalDouble.of(20));
        assertThat(atTheEnd(aim, 25)).isEqualTo(State.MET);
        assertThat(atTheEnd(aim, 30)).isEqualTo(State.MET);
        assertThat(atTheEnd(aim, 24)).isEqualTo(State.MISSED);
    }

    @Test
    void a_hair_is_a_twentieth_of_what_was_asked_whatever_a_soft_word_forgives() {
        assertThat(Aim.of(range(40, false), OptionalDouble.empty()).hair()).isEqualTo(2);
        assertThat(Aim.of(range(40, true), OptionalDouble.empty()).hair()).isEqualTo(2);
    }

    @Test
    void a_ring_is_full_at_the_lower_end_and_of_at_most_at_the_upper() {
        assertThat(Aim.of(range(10, false), OptionalDouble.of(20)).full()).isEqualTo(10);
        assertThat(Aim.of(new Goal(BigDecimal.TEN, false, Comparison.AT_MOST, false), OptionalDouble.empty())
                        .full())
                .isEqualTo(10);
        assertThat(new Aim(OptionalDouble.empty(), OptionalDouble.empty(), false, 0).full())
                .isZero();
    }

    @Property
    void whatever_the_ends_some_figure_meets_the_goal(
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(max = 60) int upper,
            @ForAll boolean isSoft) {
        Aim aim = Aim.of(range(amount, isSoft), upper == 0 ? OptionalDouble.empty() : OptionalDouble.of(upper));
        assertThat(atTheEnd(aim, amount)).isEqualTo(State.MET);
    }

    @Property
    void a_share_is_never_below_nought_nor_above_the_whole(
            @ForAll @IntRange(max = 500) int whole, @ForAll @IntRange(max = 500) int value) {
        Aim aim = Aim.of(new Goal(BigDecimal.TEN, true, Comparison.AT_LEAST, false), OptionalDouble.empty());
        OptionalDouble measured = aim.measure(Count.share(Math.min(whole, value), whole));
        assertThat(measured.isPresent()).isEqualTo(whole > 0);
        assertThat(measured.orElse(0)).isBetween(0.0, 100.0);
    }

    private static State atTheEnd(Aim aim, int value) {
        return new Progress(aim, OptionalDouble.of(value), 0, YEAR, LocalDate.of(2032, 1, 1)).state();
    }

    private static Goal range(int amount, boolean isSoft) {
        return new Goal(BigDecimal.valueOf(amount), false, Comparison.RANGE, isSoft);
    }
}
