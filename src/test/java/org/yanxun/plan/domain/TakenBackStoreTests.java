package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.plan.Plan;
import org.yanxun.plan.Plan.Standing;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/** A draft that somebody takes back: out of every list but its own, and back again as it was. */
@StoreTest
class TakenBackStoreTests extends OnTheDesk {

    TakenBackStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        super(jdbc, transactions);
    }

    @Test
    void a_draft_is_taken_back_whoever_worked_on_it_and_brought_back_with_every_decision() {
        in(() -> desk.decide(bureau, plan, count(10).id(), new Act.Accept(), Given.plainly()));
        takeBack(plan);
        assertThat(shelf.find(bureau.district(), plan)).isEmpty();
        assertThat(shelf.all(bureau.district())).isEmpty();
        assertThat(shelf.takenBack(bureau.district())).extracting(Plan::id).containsExactly(plan);
        assertThat(shelf.takenBack(bureau.district()).getFirst().moments().takenBack())
                .contains(CLOCK.instant());

        bringBack(plan);
        assertThat(shelf.takenBack(bureau.district())).isEmpty();
        assertThat(shelf.all(bureau.district())).extracting(Plan::standing).containsExactly(Standing.DRAFT);
        assertThat(count(10).standing()).isEqualTo(PlanTarget.Standing.ACCEPTED);
        assertThat(noted.actions()).endsWith("plan.takenBack", "plan.broughtBack");
    }

    @Test
    void the_same_said_twice_is_done_once() {
        takeBack(plan);
        takeBack(plan);
        bringBack(plan);
        bringBack(plan);
        assertThat(noted.actions()).containsExactly("plan.read", "plan.takenBack", "plan.broughtBack");
    }

    @Test
    void what_is_or_was_in_force_is_not_taken_back() {
        in(() -> shelf.adopt(bureau, plan, false));
        refused(plan);
        in(() -> shelf.adopt(bureau, read(PLAN), false));
        refused(plan);
        assertThat(shelf.takenBack(bureau.district())).isEmpty();
    }

    @Test
    void nothing_is_decided_on_or_adopted_while_it_is_taken_back_and_a_new_reading_carries_nothing_over_from_it() {
        in(() -> desk.decide(bureau, plan, count(10).id(), new Act.Accept(), Given.plainly()));
        PlanId former = plan;
        takeBack(former);
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> in(() -> shelf.adopt(bureau, former, false)));
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> in(() -> desk.acceptPlain(bureau, former, 1, Given.plainly())));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(() -> shelf.read(bureau, former, PLAN, Optional.empty())));
        plan = read(PLAN);
        assertThat(count(10).standing()).isEqualTo(PlanTarget.Standing.PROPOSED);
    }

    @Test
    void what_was_withdrawn_with_its_cause_is_not_brought_back() {
        in(() -> shelf.withdraw(bureau, plan));
        assertThat(shelf.takenBack(bureau.district())).isEmpty();
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> bringBack(plan));
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> takeBack(plan));
    }

    @Test
    void one_taken_back_before_its_cause_was_says_so_when_it_is_brought_back() {
        takeBack(plan);
        assertThat(transactions.<Boolean>execute(tx -> shelf.withdraw(bureau, plan)))
                .isTrue();
        bringBack(plan);
        assertThat(shelf.find(bureau.district(), plan)
                        .orElseThrow()
                        .plan()
                        .moments()
                        .withdrawn())
                .contains(CLOCK.instant());
    }

    @Test
    void another_districts_draft_is_not_there() {
        var stranger = someBureau("林");
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> in(() -> shelf.takeBack(stranger, plan)));
        takeBack(plan);
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> in(() -> shelf.bringBack(stranger, plan)));
        assertThat(shelf.takenBack(stranger.district())).isEmpty();
    }

    private void refused(PlanId id) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> takeBack(id))
                .matches(refusal -> refusal.verdict().reason().equals("plan.refused.notDraft"));
    }

    private void takeBack(PlanId id) {
        in(() -> shelf.takeBack(bureau, id));
    }

    private void bringBack(PlanId id) {
        in(() -> shelf.bringBack(bureau, id));
    }
}
