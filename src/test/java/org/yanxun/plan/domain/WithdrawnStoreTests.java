package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Given;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/** A draft that is taken back: gone if nobody worked on it, kept with a word if somebody did. */
@StoreTest
class WithdrawnStoreTests extends OnTheDesk {

    WithdrawnStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        super(jdbc, transactions);
    }

    @Test
    void a_draft_nobody_worked_on_is_gone_from_everywhere() {
        assertThat(shelf.isUntouched(bureau.district(), plan)).isTrue();
        assertThat(withdraw(plan)).isTrue();
        assertThat(shelf.find(bureau.district(), plan)).isEmpty();
        assertThat(shelf.all(bureau.district())).isEmpty();
        assertThat(noted.actions()).containsExactly("plan.read", "plan.withdrawn");
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> withdraw(plan));
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> in(() -> shelf.adopt(bureau, plan, false)));
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> in(() -> desk.acceptPlain(bureau, plan, 1, Given.plainly())));
    }

    @Test
    void a_draft_somebody_worked_on_stays_and_says_since_when() {
        in(() -> desk.decide(bureau, plan, count(10).id(), new Act.Accept(), Given.plainly()));
        assertThat(shelf.isUntouched(bureau.district(), plan)).isFalse();
        assertThat(withdraw(plan)).isFalse();
        Plan kept = shelf.find(bureau.district(), plan).orElseThrow().plan();
        assertThat(kept.standing()).isEqualTo(Plan.Standing.DRAFT);
        assertThat(kept.moments().withdrawn()).contains(CLOCK.instant());
        in(() -> shelf.adopt(bureau, plan, false));
        assertThat(shelf.find(bureau.district(), plan).orElseThrow().plan().isAdopted())
                .isTrue();
    }

    @Test
    void taking_the_work_back_does_not_make_it_untouched() {
        Given given = Given.plainly();
        in(() -> desk.decide(bureau, plan, count(10).id(), new Act.Accept(), given));
        in(() -> desk.undo(bureau, plan, given.batch(), Given.plainly()));
        assertThat(withdraw(plan)).isFalse();
    }

    @Test
    void settling_a_finding_is_work_too() {
        in(() -> desk.settle(bureau, plan, reversed().id(), new Act.Dismiss(), Given.plainly()));
        assertThat(withdraw(plan)).isFalse();
    }

    @Test
    void what_is_or_was_in_force_is_not_taken_back() {
        in(() -> shelf.adopt(bureau, plan, false));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> withdraw(plan))
                .matches(refusal -> refusal.verdict().reason().equals("plan.refused.notDraft"));
        PlanId second = read(PLAN);
        in(() -> shelf.adopt(bureau, second, false));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> withdraw(plan));
    }

    @Test
    void its_identity_is_not_used_again_and_its_number_is_not_given_twice() {
        withdraw(plan);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(() -> shelf.read(bureau, plan, PLAN, java.util.Optional.empty())))
                .matches(refusal -> refusal.verdict().reason().equals("plan.refused.withdrawn"));
        read(PLAN);
        assertThat(shelf.all(bureau.district())).extracting(Plan::version).containsExactly(2);
    }

    @Test
    void another_districts_draft_is_not_there() {
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> in(() -> shelf.withdraw(someBureau("林"), plan)));
        assertThat(shelf.find(bureau.district(), plan)).isPresent();
    }

    private boolean withdraw(PlanId id) {
        return Boolean.TRUE.equals(transactions.execute(tx -> shelf.withdraw(bureau, id)));
    }
}
