package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.decision.Written.binding;
import static org.yanxun.plan.decision.Written.people;
import static org.yanxun.plan.decision.Written.some;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.Verdict;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

class DecisionRulesTests {

    private static final TargetState READ = TargetState.read(people(10));

    @Test
    void anything_but_calling_back_can_be_decided_on_what_was_read() {
        assertThat(reason(READ, new Act.Accept())).isEmpty();
        assertThat(reason(READ, new Act.Drop())).isEmpty();
        assertThat(reason(READ, new Act.Bind(binding(1)))).isEmpty();
        assertThat(reason(READ, new Act.Restore())).isEqualTo("plan.refused.notDropped");
    }

    @Test
    void what_is_dropped_can_only_be_called_back_and_what_is_replaced_not_even_that() {
        TargetState dropped = READ.after(new Act.Drop());
        assertThat(reason(dropped, new Act.Restore())).isEmpty();
        assertThat(reason(dropped, new Act.Accept())).isEqualTo("plan.refused.dropped");
        TargetState split = READ.after(new Act.Split());
        assertThat(reason(split, new Act.Restore())).isEqualTo("plan.refused.replaced");
    }

    @Test
    void what_is_accepted_is_not_accepted_twice() {
        assertThat(reason(READ.after(new Act.Accept()), new Act.Accept())).isEqualTo("plan.refused.accepted");
        assertThat(reason(READ.after(new Act.Accept()), new Act.Correct(people(1))))
                .isEmpty();
    }

    @Test
    void a_figure_of_the_past_is_counted_by_nothing() {
        Target past = new Target(TargetKind.BASELINE, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, 0, 1);
        assertThat(reason(TargetState.read(past), new Act.Bind(binding(1)))).isEqualTo("plan.refused.uncounted");
    }

    @Test
    void somebody_who_looked_before_the_last_decision_is_told_so() {
        History history = some().then(new Act.Accept()).history();
        assertThat(DecisionRules.judge(history.version(), given(1)).isGranted()).isTrue();
        assertThat(DecisionRules.judge(history.version(), given(0))).isEqualTo(Verdict.refused("plan.refused.stale"));
        assertThat(DecisionRules.judge(history.version(), Given.plainly()).isGranted())
                .isTrue();
    }

    @Test
    void a_finding_is_settled_once_and_by_a_repair_it_has() {
        Noticed open = noticed(History.NONE);
        assertThat(DecisionRules.judge(open, new Act.Repair(1)).isGranted()).isTrue();
        assertThat(DecisionRules.judge(open, new Act.Dismiss()).isGranted()).isTrue();
        assertThat(DecisionRules.judge(open, new Act.Repair(2))).isEqualTo(Verdict.refused("plan.refused.noRepair"));
        Noticed settled = noticed(some().then(new Act.Dismiss()).history());
        assertThat(DecisionRules.judge(settled, new Act.Repair(0))).isEqualTo(Verdict.refused("plan.refused.settled"));
        Noticed again = noticed(some().then(new Act.Dismiss()).thenUndoLast().history());
        assertThat(DecisionRules.judge(again, new Act.Repair(0)).isGranted()).isTrue();
    }

    @Test
    void an_open_fault_suspends_what_lies_under_it_until_somebody_settles_it() {
        assertThat(noticed(History.NONE).suspends(people(10))).isTrue();
        assertThat(noticed(History.NONE).suspends(people(10).moved(20))).isFalse();
        assertThat(noticed(some().then(new Act.Dismiss()).history()).suspends(people(10)))
                .isFalse();
    }

    private static Noticed noticed(History history) {
        return new Noticed(FindingId.fresh(), new Finding(Code.PERIOD_REVERSED, 8, 12, List.of("a", "b")), history);
    }

    private static Given given(int version) {
        return new Given(UUID.randomUUID(), OptionalInt.of(version), "");
    }

    private static String reason(TargetState state, Act.OnTarget act) {
        return DecisionRules.judge(state, act) instanceof Verdict.Refused refused ? refused.reason() : "";
    }
}
