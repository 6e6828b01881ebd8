package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class DecisionDeskStoreTests extends OnTheDesk {

    DecisionDeskStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        super(jdbc, transactions);
    }

    @Test
    void a_decision_is_kept_with_who_when_and_why() {
        PlanTarget target = count(10);
        given("清楚", given -> desk.decide(bureau, plan, target.id(), new Act.Accept(), given));
        assertThat(count(10).standing()).isEqualTo(Standing.ACCEPTED);
        Decision kept = desk.docket(bureau.district(), plan)
                .history(target.id())
                .decisions()
                .getFirst();
        assertThat(kept.word()).isEqualTo(new Decision.Word(bureau.person(), "陳", CLOCK.instant(), "清楚"));
        assertThat(noted.actions()).containsExactly("plan.read", "plan.target.accepted");
    }

    @Test
    void a_correction_and_a_binding_come_back_as_they_were_given() {
        TargetId id = count(10).id();
        Target said = corrected(count(10).content(), 12);
        given("", given -> desk.decide(bureau, plan, id, new Act.Correct(said), given));
        Binding binding = binding(Map.of("level", "DISTRICT", "programme", "領雁"));
        given("", given -> desk.decide(bureau, plan, id, new Act.Bind(binding), given));
        PlanTarget kept = find(id).orElseThrow();
        assertThat(kept.content()).isEqualTo(said);
        assertThat(kept.binding()).contains(binding);
        given("", given -> desk.decide(bureau, plan, id, new Act.Unbind(), given));
        assertThat(find(id).orElseThrow().binding()).isEmpty();
    }

    @Test
    void a_binding_nobody_can_count_is_refused_with_the_field() {
        TargetId id = count(10).id();
        Act.Bind wrong = new Act.Bind(binding(Map.of("level", "MOON")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> given("", given -> desk.decide(bureau, plan, id, wrong, given)))
                .matches(input -> input.problems().getFirst().field().equals("parameters.level"));
        assertThat(count(10).standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void a_dropped_target_is_left_out_and_can_be_called_back() {
        TargetId id = count(10).id();
        given("", given -> desk.decide(bureau, plan, id, new Act.Drop(), given));
        assertThat(all()).extracting(PlanTarget::id).doesNotContain(id);
        assertThat(find(id)).map(PlanTarget::standing).contains(Standing.DROPPED);
        given("", given -> desk.decide(bureau, plan, id, new Act.Restore(), given));
        assertThat(count(10).standing()).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void a_batch_sent_twice_is_kept_once_and_a_stale_form_is_told() {
        TargetId id = count(10).id();
        Given given = new Given(UUID.randomUUID(), OptionalInt.of(0), "");
        in(() -> desk.decide(bureau, plan, id, new Act.Accept(), given));
        in(() -> desk.decide(bureau, plan, id, new Act.Accept(), given));
        assertThat(desk.docket(bureau.district(), plan).history(id).version()).isEqualTo(1);
        Given stale = new Given(UUID.randomUUID(), OptionalInt.of(0), "");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(() -> desk.decide(bureau, plan, id, new Act.Drop(), stale)))
                .matches(refusal -> refusal.verdict().reason().equals("plan.refused.stale"));
    }

    @Test
    void parts_stand_in_a_targets_place_until_that_is_taken_back() {
        PlanTarget whole = count(10);
        Target content = whole.content();
        Target first = new Target(
                content.kind(),
                corrected(content, 4).amount(),
                content.bearing(),
                content.span(),
                content.start(),
                content.start() + 2);
        Target second = new Target(
                content.kind(),
                corrected(content, 6).amount(),
                content.bearing(),
                content.span(),
                content.start() + 2,
                content.end());
        UUID batch = UUID.randomUUID();
        Given given = new Given(batch, OptionalInt.of(0), "");
        in(() -> desk.split(bureau, plan, whole.id(), List.of(first, second), given));
        assertThat(all())
                .extracting(PlanTarget::content)
                .contains(first, second)
                .doesNotContain(content);
        in(() -> desk.undo(bureau, plan, batch, Given.plainly()));
        assertThat(all()).extracting(PlanTarget::content).contains(content).doesNotContain(first, second);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(() -> desk.undo(bureau, plan, batch, Given.plainly())));
    }

    @Test
    void neighbours_of_a_sentence_become_one() {
        given("", given -> desk.merge(bureau, plan, count(2).id(), given));
        assertThat(count(12).content().end()).isGreaterThan(count(12).content().start() + 8);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        given("", given -> desk.merge(bureau, plan, count(12).id(), given)));
    }

    @Test
    void a_promise_the_reading_did_not_see_is_added_within_one_sentence() {
        int start = PLAN.indexOf("選送");
        Target seen = new Target(
                TargetKind.ACTION, Amount.NONE, count(10).content().bearing(), CalendarSpan.NONE, start, start + 4);
        TargetId id = TargetId.fresh();
        given("", given -> desk.add(bureau, plan, id, seen, given));
        assertThat(find(id)).map(PlanTarget::content).contains(seen);
        Target across =
                new Target(TargetKind.ACTION, Amount.NONE, seen.bearing(), CalendarSpan.NONE, start, PLAN.length() - 1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> given("", given -> desk.add(bureau, plan, TargetId.fresh(), across, given)))
                .matches(input -> input.problems().getFirst().field().equals("words"));
    }

    @Test
    void choosing_a_repair_corrects_the_period_and_lets_it_count_again() {
        assertThat(period().suspendedBy()).contains(Code.PERIOD_REVERSED);
        UUID batch = UUID.randomUUID();
        Noticed reversed = reversed();
        in(() -> desk.settle(bureau, plan, reversed.id(), new Act.Repair(1), new Given(batch, OptionalInt.of(0), "")));
        assertThat(period().suspendedBy()).isEmpty();
        assertThat(period().content().span()).isEqualTo(CalendarSpan.of("2031-02", "2033-07"));
        assertThat(period().standing()).isEqualTo(Standing.ACCEPTED);
        in(() -> desk.undo(bureau, plan, batch, Given.plainly()));
        assertThat(period().suspendedBy()).contains(Code.PERIOD_REVERSED);
        assertThat(period().content().span()).isEqualTo(CalendarSpan.of("2031-02", "2029-07"));
    }

    @Test
    void all_plain_targets_of_a_section_are_accepted_at_once_and_suspended_ones_wait() {
        UUID batch = UUID.randomUUID();
        in(() -> desk.acceptPlain(bureau, plan, 1, new Given(batch, OptionalInt.empty(), "")));
        assertThat(count(10).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(period().standing()).isEqualTo(Standing.PROPOSED);
        in(() -> desk.undo(bureau, plan, batch, Given.plainly()));
        assertThat(count(10).standing()).isEqualTo(Standing.PROPOSED);
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> given("", given -> desk.acceptPlain(bureau, plan, 9, given)));
    }

    @Test
    void another_districts_targets_are_not_there_and_a_superseded_plan_is_left_alone() {
        TargetId id = count(10).id();
        Actor stranger = someBureau("林");
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> in(() -> desk.decide(stranger, plan, id, new Act.Accept(), Given.plainly())));
        in(() -> shelf.adopt(bureau, plan, false));
        PlanId second = read(PLAN);
        in(() -> shelf.adopt(bureau, second, false));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(() -> desk.decide(bureau, plan, id, new Act.Accept(), Given.plainly())))
                .matches(refusal -> refusal.verdict().reason().equals("plan.refused.superseded"));
    }
}
