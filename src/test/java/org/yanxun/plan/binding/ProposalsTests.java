package org.yanxun.plan.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class ProposalsTests {

    private final SomeIndicator indicator = new SomeIndicator("some.seated", 0.8);
    private final SomePlan some = new SomePlan("骨幹班。9月底前選送區級10名教師。每月一次例會。做好選拔工作。");

    @Test
    void a_figure_is_the_goal_and_the_days_of_its_sentence_are_its_own() {
        Target ten = some.only(TargetKind.COUNT, target -> target.asksFor(Unit.PERSON));
        Binding proposed = Proposals.of(some.document(), some.all(Standing.PROPOSED), ten, best(ten));
        assertThat(proposed.indicator()).isEqualTo("some.seated");
        assertThat(proposed.goal().amount()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(proposed.span().to()).isEqualTo(LocalDate.of(2031, 9, 30));
    }

    @Test
    void what_was_dropped_gives_no_days_to_its_neighbours() {
        Target ten = some.only(TargetKind.COUNT, target -> target.asksFor(Unit.PERSON));
        Binding proposed = Proposals.of(some.document(), some.all(Standing.DROPPED), ten, best(ten));
        assertThat(proposed.span().to()).isEqualTo(LocalDate.of(2031, 12, 31));
    }

    @Test
    void without_a_figure_the_goal_is_one_and_without_a_counter_none_is_named() {
        Target action = some.only(TargetKind.ACTION, target -> true);
        Binding proposed = Proposals.of(some.document(), some.all(Standing.PROPOSED), action, Optional.empty());
        assertThat(proposed.indicator()).isEmpty();
        assertThat(proposed.parameters()).isEmpty();
        assertThat(proposed.goal().amount()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(proposed.span().to()).isEqualTo(LocalDate.of(2031, 12, 31));
    }

    @Test
    void an_editions_number_is_a_name_and_not_a_goal() {
        SomePlan editions = new SomePlan("辦第六、第七期研修班。舉辦首屆論壇。");
        Target both = editions.only(
                TargetKind.EDITION, target -> target.amount().values().size() == 2);
        assertThat(goal(editions, both)).isEqualByComparingTo("2");
        Target first = editions.only(
                TargetKind.EDITION, target -> target.amount().values().size() == 1);
        assertThat(goal(editions, first)).isEqualByComparingTo("1");
    }

    @Test
    void of_credits_everybody_is_to_have_them() {
        SomePlan credits = new SomePlan("每位教師全年修滿36學分。");
        Target all = credits.only(TargetKind.CREDITS, target -> true);
        Binding.Goal goal = Proposals.of(credits.document(), List.of(), all, Optional.empty())
                .goal();
        assertThat(goal.isShare()).isTrue();
        assertThat(goal.amount()).isEqualByComparingTo("100");
    }

    private static BigDecimal goal(SomePlan plan, Target target) {
        return Proposals.of(plan.document(), List.of(), target, Optional.empty())
                .goal()
                .amount();
    }

    @Test
    void only_a_number_of_people_asks_for_people() {
        Target ten = some.only(TargetKind.COUNT, target -> target.asksFor(Unit.PERSON));
        assertThat(ten.asksFor(Unit.CLASS)).isFalse();
        assertThat(some.only(TargetKind.ACTION, target -> true).asksFor(Unit.PERSON))
                .isFalse();
    }

    @Test
    void what_is_so_already_who_may_and_what_is_left_out_are_not_counted() {
        assertThat(TargetKind.values())
                .filteredOn(kind -> !kind.isCounted())
                .containsExactlyInAnyOrder(TargetKind.BASELINE, TargetKind.LIMIT, TargetKind.EXCLUSION);
    }

    private Optional<Counters.Proposed> best(Target target) {
        return SomeIndicator.counters(indicator).best(target, "");
    }
}
