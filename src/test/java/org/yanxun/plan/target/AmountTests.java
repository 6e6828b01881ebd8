package org.yanxun.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;

class AmountTests {

    private static final Amount TEN = Amount.of(BigDecimal.TEN, Unit.PERSON);

    @Test
    void a_figure_is_exactly_that_many_of_a_unit_until_something_else_is_said() {
        assertThat(TEN.value()).contains(BigDecimal.TEN);
        assertThat(TEN.unit()).contains(Unit.PERSON);
        assertThat(TEN.comparison()).isEqualTo(Comparison.EQ);
        assertThat(TEN.qualifiers()).isEmpty();
        assertThat(Amount.NONE.value()).isEmpty();
        assertThat(Amount.NONE.unit()).isEmpty();
    }

    @Test
    void each_change_leaves_the_rest_as_it_was() {
        assertThat(TEN.of(Unit.SCHOOL)).isEqualTo(Amount.of(BigDecimal.TEN, Unit.SCHOOL));
        assertThat(TEN.bound(Comparison.AT_LEAST).comparison()).isEqualTo(Comparison.AT_LEAST);
        assertThat(TEN.bound(Comparison.AT_LEAST).bound(Comparison.EQ)).isEqualTo(TEN);
        Amount range = TEN.with(List.of(BigDecimal.TWO, BigDecimal.TEN));
        assertThat(range.values()).containsExactly(BigDecimal.TWO, BigDecimal.TEN);
        assertThat(range.value()).isEqualTo(TEN.value());
    }

    @Test
    void soft_words_are_added_up_and_none_is_lost() {
        Amount once = TEN.soft(List.of(Qualifier.AROUND));
        Amount twice = once.soft(List.of(Qualifier.STRIVE, Qualifier.AROUND));
        assertThat(twice.qualifiers()).containsExactlyInAnyOrder(Qualifier.AROUND, Qualifier.STRIVE);
        assertThat(TEN.qualifiers()).isEmpty();
        assertThat(TEN.soft(List.of())).isEqualTo(TEN);
        assertThat(once.soft(Set.of())).isEqualTo(once);
    }

    @Test
    void names_come_with_the_number_the_text_states_or_without() {
        assertThat(Amount.ofNames(Optional.of(BigDecimal.TWO), List.of("甲", "乙"))
                        .value())
                .contains(BigDecimal.TWO);
        assertThat(Amount.ofNames(Optional.empty(), List.of("甲")).names()).containsExactly("甲");
        assertThat(Amount.ofNames(Optional.empty(), List.of("甲")).unit()).isEmpty();
    }

    @Test
    void what_it_was_made_of_may_change_afterwards() {
        List<String> names = new ArrayList<>(List.of("甲"));
        Amount amount = Amount.ofNames(Optional.empty(), names);
        names.add("乙");
        assertThat(amount.names()).containsExactly("甲");
    }
}
