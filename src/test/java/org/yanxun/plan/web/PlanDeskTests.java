package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.promise.PlanTarget;

class PlanDeskTests {

    private static final String TEXT = """
            某區2031年師訓計劃
            一、幹部
            選送2名校長、10名教師。
            二、教師
            舉辦3場講座。
            """;

    private final SomeDesk some = new SomeDesk(TEXT, Plan.Standing.DRAFT);

    @ParameterizedTest
    @CsvSource({
        "BUREAU, DRAFT, true, true, true",
        "BUREAU, ADOPTED, true, true, false",
        "BUREAU, SUPERSEDED, true, false, true",
        "COLLEGE, DRAFT, true, false, false",
        "PRINCIPAL, ADOPTED, false, false, false",
        "LIAISON, ADOPTED, false, false, false",
        "TEACHER, ADOPTED, false, false, false"
    })
    void who_sees_decides_and_adopts(Role role, Plan.Standing standing, boolean sees, boolean decides, boolean adopts) {
        PlanDesk desk = new SomeDesk(TEXT, standing).desk(role);
        assertThat(List.of(desk.sees(), desk.mayDecide(), desk.mayAdopt())).containsExactly(sees, decides, adopts);
    }

    @Test
    void plain_and_sure_promises_are_counted_section_by_section() {
        PlanDesk desk = some.desk(Role.BUREAU);
        var sections = some.docket();
        assertThat(sections.plain()).hasSize(desk.plain().size());
        long all = desk.targets().size();
        assertThat(desk.plain()).hasSize((int) all);
        some.decide("2名", new Act.Accept());
        assertThat(some.desk(Role.BUREAU).plain()).hasSize((int) all - 1);
        assertThat(desk.sure()).isEmpty();
    }

    @Test
    void nothing_decided_leaves_nothing_to_take_back() {
        assertThat(some.desk(Role.BUREAU).last()).isEmpty();
        some.decide("2名", new Act.Undo(some.decide("2名", new Act.Accept())));
        assertThat(some.desk(Role.BUREAU).last()).isEmpty();
    }

    @Test
    void the_latest_that_holds_is_what_may_be_taken_back() {
        some.decide("2名", new Act.Accept());
        UUID dropped = some.decide("10名", new Act.Drop());
        assertThat(batches(some.desk(Role.BUREAU).last())).containsExactly(dropped);
        UUID accepted = some.decide("3場", new Act.Accept());
        assertThat(batches(some.desk(Role.BUREAU).last())).containsExactly(accepted);
        some.decide("3場", new Act.Undo(accepted));
        assertThat(batches(some.desk(Role.BUREAU).last())).containsExactly(dropped);
    }

    @Test
    void what_was_decided_at_one_stroke_is_taken_back_as_one_and_says_how_much_it_is() {
        UUID batch = UUID.randomUUID();
        some.decide("2名", batch, new Act.Accept());
        some.decide("10名", batch, new Act.Accept());
        List<Decision> last = some.desk(Role.BUREAU).last();
        assertThat(last).hasSize(2);
        assertThat(PlanScreen.LastView.of(last)).hasValueSatisfying(view -> {
            assertThat(view.many()).isEqualTo(2);
            assertThat(view.act()).isEqualTo(ActKind.ACCEPT);
            assertThat(view.batch()).isEqualTo(batch);
            assertThat(view.name()).isEqualTo("陳");
        });
        assertThat(PlanScreen.LastView.of(List.of())).isEmpty();
    }

    @Test
    void what_stands_is_what_was_not_dropped() {
        int before = some.desk(Role.BUREAU).standing().size();
        some.decide("10名", new Act.Drop());
        assertThat(some.desk(Role.BUREAU).standing())
                .hasSize(before - 1)
                .noneMatch(target -> target.standing() == PlanTarget.Standing.DROPPED);
    }

    private static List<UUID> batches(List<Decision> decisions) {
        return decisions.stream().map(Decision::batch).toList();
    }
}
