package org.yanxun.insight.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.target.Amount.Comparison;

class AimTests {

    @Test
    void at_least_and_exactly_bind_below_and_at_most_above() {
        assertThat(aim(Comparison.AT_LEAST, false, 0))
                .isEqualTo(new Aim(OptionalDouble.of(10), OptionalDouble.empty(), false, 0.5));
        assertThat(aim(Comparison.EQ, false, 0)).isEqualTo(aim(Comparison.AT_LEAST, false, 0));
        assertThat(aim(Comparison.AT_MOST, false, 0))
                .isEqualTo(new Aim(OptionalDouble.empty(), OptionalDouble.of(10), false, 0.5));
    }

    @Test
    void a_range_binds_at_both_ends_and_without_an_upper_end_below_alone() {
        assertThat(aim(Comparison.RANGE, false, 20).most()).hasValue(20);
        assertThat(aim(Comparison.RANGE, false, 20).least()).hasValue(10);
        assertThat(aim(Comparison.RANGE, false, 0).most()).isEmpty();
    }

    @Test
    void about_and_every_soft_word_forgive_a_tenth_and_no_more() {
        assertThat(aim(Comparison.ABOUT, false, 0).least()).hasValue(9);
        assertThat(aim(Comparison.ABOUT, true, 0).least()).hasValue(9);
        assertThat(aim(Comparison.EQ, true, 0).least()).hasValue(9);
        assertThat(aim(Comparison.AT_MOST, true, 0).most().getAsDouble()).isBetween(10.99, 11.01);
        assertThat(aim(Comparison.ABOUT, false, 0).most()).isEmpty();
    }

    @Test
    void a_share_is_measured_in_per_cent_of_a_whole_that_is_there() {
        Aim share = Aim.of(goal(Comparison.AT_LEAST, false, true), OptionalDouble.empty());
        assertThat(share.measure(Count.share(3, 4))).hasValue(75);
        assertThat(share.measure(Count.share(0, 0))).isEmpty();
        assertThat(share.measure(Count.of(3))).isEmpty();
        assertThat(aim(Comparison.EQ, false, 0).measure(Count.share(3, 4))).hasValue(3);
    }

    private static Aim aim(Comparison comparison, boolean isSoft, double upper) {
        return Aim.of(goal(comparison, isSoft, false), upper > 0 ? OptionalDouble.of(upper) : OptionalDouble.empty());
    }

    private static Goal goal(Comparison comparison, boolean isSoft, boolean isShare) {
        return new Goal(BigDecimal.TEN, isShare, comparison, isSoft);
    }
}
