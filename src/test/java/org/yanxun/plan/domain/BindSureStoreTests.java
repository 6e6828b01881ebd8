package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Wanted;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/** Many promises counted at one stroke: what is taken, what is refused, and all of it taken back. */
@StoreTest
class BindSureStoreTests extends OnTheDesk {

    private static final String TWO = PLAN + "二、小事\n講座。選送3名園長。\n";

    BindSureStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        super(jdbc, transactions);
    }

    @Test
    void all_that_is_sure_is_counted_at_one_stroke_and_accepted_with_it() {
        bind(Wanted.all(), given());
        assertThat(bound()).containsExactly(2, 10);
        assertThat(count(10).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(count(10).binding()).isPresent();
        assertThat(period().binding()).isEmpty();
        assertThat(noted.actions()).containsExactly("plan.read", "plan.target.bound");
    }

    @Test
    void it_is_taken_back_at_one_stroke() {
        Given given = given();
        bind(Wanted.all(), given);
        in(() -> desk.undo(bureau, plan, given.batch(), Given.plainly()));
        assertThat(bound()).isEmpty();
        assertThat(count(10).standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void the_same_sent_twice_is_kept_once_and_with_other_promises_it_is_refused() {
        Given given = given();
        Wanted ten = Wanted.only(List.of(count(10).id()));
        bind(ten, given);
        bind(ten, given);
        assertThat(decisions()).isEqualTo(1);
        assertThat(refusal(Wanted.only(List.of(count(2).id())), given)).isEqualTo("plan.refused.resent");
        assertThat(refusal(Wanted.only(List.of(count(2).id(), count(10).id())), given))
                .isEqualTo("plan.refused.resent");
        assertThat(bound()).containsExactly(10);
    }

    @Test
    void all_sent_twice_is_kept_once_though_nothing_is_left_to_suggest() {
        Given given = given();
        bind(Wanted.all(), given);
        bind(Wanted.all(), given);
        assertThat(decisions()).isEqualTo(2);
        bind(Wanted.all(), given());
        assertThat(decisions()).isEqualTo(2);
    }

    @Test
    void the_id_of_another_act_is_refused() {
        Given given = given();
        in(() -> desk.acceptPlain(bureau, plan, 1, given));
        assertThat(refusal(Wanted.all(), given)).isEqualTo("plan.refused.resent");
        Given dismissed = given();
        in(() -> desk.settle(bureau, plan, reversed().id(), new Act.Dismiss(), dismissed));
        assertThat(refusal(Wanted.all(), dismissed)).isEqualTo("plan.refused.resent");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> in(() -> desk.acceptPlain(bureau, plan, 1, dismissed)))
                .matches(refusal -> refusal.verdict().reason().equals("plan.refused.resent"));
    }

    @Test
    void only_the_section_that_is_wanted_is_counted() {
        plan = read(TWO);
        bind(Wanted.of(2), given());
        assertThat(bound()).containsExactly(3);
        bind(Wanted.of(1), given());
        assertThat(bound()).containsExactly(2, 10, 3);
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> bind(Wanted.of(3), given()));
        assertThatExceptionOfType(NotThere.class).isThrownBy(() -> bind(Wanted.of(0), given()));
    }

    @Test
    void a_promise_named_from_another_section_is_refused() {
        plan = read(TWO);
        Wanted wrong = new Wanted(OptionalInt.of(1), Optional.of(Set.of(count(3).id())));
        assertThat(field(wrong)).isEqualTo("targets");
        assertThat(bound()).isEmpty();
    }

    @Test
    void what_nobody_is_sure_of_cannot_be_named() {
        assertThat(field(Wanted.only(List.of(period().id())))).isEqualTo("targets");
        assertThat(field(Wanted.only(List.of(TargetId.fresh(), count(10).id()))))
                .isEqualTo("targets");
        assertThat(bound()).isEmpty();
        bind(Wanted.only(List.of(count(10).id())), given());
        assertThat(field(Wanted.only(List.of(count(10).id())))).isEqualTo("targets");
    }

    @Test
    void naming_none_is_no_choice() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Wanted.only(List.of()))
                .matches(wrong -> wrong.problems().getFirst().field().equals("targets"));
    }

    @Test
    void whoever_looked_before_the_last_decision_is_told_so() {
        int seen = desk.docket(bureau.district(), plan).version();
        given("", given -> desk.decide(bureau, plan, count(2).id(), new Act.Drop(), given));
        assertThat(refusal(Wanted.all(), new Given(UUID.randomUUID(), OptionalInt.of(seen), "")))
                .isEqualTo("plan.refused.stale");
        bind(Wanted.all(), new Given(UUID.randomUUID(), OptionalInt.of(seen + 1), ""));
        assertThat(bound()).containsExactly(10);
    }

    @Test
    void what_somebody_said_nothing_counts_stays_uncounted() {
        bind(Wanted.all(), given());
        given("", given -> desk.decide(bureau, plan, count(10).id(), new Act.Unbind(), given));
        bind(Wanted.all(), given());
        assertThat(bound()).containsExactly(2);
    }

    @Test
    void a_stranger_finds_no_plan_and_a_superseded_one_is_left_alone() {
        Actor stranger = someBureau("林");
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> in(() -> desk.bindSure(stranger, plan, Wanted.all(), given())));
        in(() -> shelf.adopt(bureau, plan, false));
        bind(Wanted.all(), given());
        PlanTarget ten = count(10);
        assertThat(ten.binding()).isPresent();
        var old = plan;
        var second = read(PLAN);
        in(() -> shelf.adopt(bureau, second, false));
        plan = old;
        assertThat(refusal(Wanted.all(), given())).isEqualTo("plan.refused.superseded");
    }

    @Test
    void a_reason_is_kept_with_each_of_them() {
        bind(Wanted.all(), new Given(UUID.randomUUID(), OptionalInt.empty(), "一次定下"));
        assertThat(desk.docket(bureau.district(), plan).history(count(10).id()).decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.word().why()).isEqualTo("一次定下"));
        assertThat(period().content().kind()).isEqualTo(TargetKind.PERIOD);
    }

    private void bind(Wanted wanted, Given given) {
        in(() -> desk.bindSure(bureau, plan, wanted, given));
    }

    private List<Integer> bound() {
        return all().stream()
                .filter(target -> target.binding().isPresent())
                .map(target -> target.content().amount().value().orElseThrow().intValue())
                .toList();
    }

    private int decisions() {
        return desk.docket(bureau.district(), plan).version();
    }

    private String refusal(Wanted wanted, Given given) {
        try {
            bind(wanted, given);
            return "";
        } catch (Refusal refusal) {
            return refusal.verdict().reason();
        }
    }

    private String field(Wanted wanted) {
        try {
            bind(wanted, given());
            return "";
        } catch (InvalidInput wrong) {
            return wrong.problems().getFirst().field();
        }
    }

    private static Given given() {
        return new Given(UUID.randomUUID(), OptionalInt.empty(), "");
    }
}
