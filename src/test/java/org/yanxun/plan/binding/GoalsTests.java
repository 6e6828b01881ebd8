package org.yanxun.plan.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Qualifier;

class GoalsTests {

    @Test
    void a_figure_is_its_own_goal() {
        Amount amount = Amount.of(BigDecimal.TEN, Unit.PERSON).bound(Comparison.AT_LEAST);
        assertThat(Goals.of(amount)).hasValueSatisfying(goal -> {
            assertThat(goal.amount()).isEqualTo(BigDecimal.TEN);
            assertThat(goal.isShare()).isFalse();
            assertThat(goal.comparison()).isEqualTo(Comparison.AT_LEAST);
            assertThat(goal.isSoft()).isFalse();
        });
    }

    @Test
    void per_cent_is_a_share_and_a_soft_word_makes_it_soft() {
        Amount about = Amount.of(BigDecimal.valueOf(3), Unit.PERCENT)
                .bound(Comparison.ABOUT)
                .soft(Set.of(Qualifier.AROUND));
        assertThat(Goals.of(about)).hasValueSatisfying(goal -> {
            assertThat(goal.isShare()).isTrue();
            assertThat(goal.isSoft()).isTrue();
        });
        assertThat(Goals.isSoft(Amount.NONE.soft(Set.of(Qualifier.STRIVE)))).isTrue();
        assertThat(Goals.isSoft(Amount.NONE.soft(Set.of(Qualifier.PER_SCHOOL)))).isFalse();
    }

    @Test
    void what_is_to_rise_each_year_still_asks_for_the_whole_figure() {
        Amount rising = Amount.of(BigDecimal.valueOf(80), Unit.PERCENT)
                .bound(Comparison.AT_LEAST)
                .soft(Set.of(Qualifier.YEAR_BY_YEAR));
        assertThat(Goals.of(rising).orElseThrow().isSoft()).isFalse();
    }

    @Test
    void a_range_asks_for_its_lower_end_and_what_has_no_figure_asks_for_nothing() {
        Amount range = new Amount(
                Optional.of(BigDecimal.valueOf(2)),
                List.of(BigDecimal.valueOf(2), BigDecimal.valueOf(3)),
                List.of(),
                Optional.of(Unit.PERSON),
                Comparison.RANGE,
                Set.of());
        assertThat(Goals.of(range).orElseThrow().amount()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(Goals.of(Amount.NONE)).isEmpty();
    }
}
