package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;

@StoreTest
class ReadAgainStoreTests extends OnTheDesk {

    ReadAgainStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        super(jdbc, transactions);
    }

    @Test
    void decisions_stay_with_unchanged_sentences_when_the_text_is_read_again() {
        TargetId old = count(10).id();
        given(
                "看過",
                given -> desk.decide(
                        bureau, plan, old, new Act.Correct(corrected(count(10).content(), 12)), given));
        given("", given -> desk.settle(bureau, plan, reversed().id(), new Act.Repair(0), given));
        plan = read(PLAN.replace("一、大事", "〇、開頭\n先說一句。\n一、大事"));
        PlanTarget kept = count(12);
        assertThat(kept.id()).isNotEqualTo(old);
        assertThat(kept.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(period().suspendedBy()).isEmpty();
        Decision carried = desk.docket(bureau.district(), plan)
                .history(kept.id())
                .decisions()
                .getFirst();
        assertThat(carried.word().why()).isEqualTo("看過");
        assertThat(carried.word().at()).isEqualTo(CLOCK.instant());
    }

    @Test
    void changed_sentences_start_afresh_and_their_neighbours_do_not() {
        given("", given -> desk.decide(bureau, plan, count(10).id(), new Act.Accept(), given));
        given("", given -> desk.settle(bureau, plan, reversed().id(), new Act.Dismiss(), given));
        plan = read(PLAN.replace("選送市級", "今年選送市級"));
        assertThat(count(10).standing()).isEqualTo(Standing.PROPOSED);
        assertThat(period().suspendedBy()).isEmpty();
    }
}
