package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

@StoreTest
class PlanStoreTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final PlanYear YEAR = new PlanYear(2031);
    private static final String PLAN = """
            某區2031年師訓計劃
            來源:某網
            一、大事
            全員培訓。全年完成36學分：集中10學分，網絡6學分，校本20學分。
            (一)其他。另辦讀書會。
            """;

    private final Noted noted = new Noted();
    private final PlanShelf shelf;
    private final TransactionTemplate transactions;
    private final Actor bureau = someBureau();

    PlanStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        this.shelf = Shelves.in(jdbc, noted, CLOCK);
        this.transactions = transactions;
    }

    @Test
    void a_read_plan_comes_back_as_it_was_read() {
        PlanId id = read(bureau, PLAN);
        PlanDocument kept = shelf.find(bureau.district(), id).orElseThrow();
        assertThat(kept.text()).isEqualTo(PlanReader.read(PLAN).text());
        assertThat(kept.requirement()).isEqualTo(PlanReader.read(PLAN).requirement());
        assertThat(kept.plan().title()).isEqualTo("某區2031年師訓計劃");
        assertThat(kept.plan().standing()).isEqualTo(Plan.Standing.DRAFT);
        assertThat(noted.actions()).containsExactly("plan.read");
    }

    @Test
    void the_same_draft_sent_twice_is_kept_once() {
        PlanId id = PlanId.fresh();
        read(bureau, id, PLAN);
        read(bureau, id, PLAN);
        assertThat(shelf.all(bureau.district())).hasSize(1);
    }

    @Test
    void a_plan_read_again_is_the_next_version_of_its_year() {
        read(bureau, PLAN);
        read(bureau, PLAN + "二、小事\n再辦一次。");
        assertThat(shelf.all(bureau.district())).extracting(Plan::version).containsExactly(2, 1);
    }

    @Test
    void drafts_read_at_once_take_a_version_each() {
        List<PlanId> ids = IntStream.range(0, 8).mapToObj(i -> PlanId.fresh()).toList();
        ids.parallelStream().forEach(id -> read(bureau, id, PLAN));
        assertThat(shelf.all(bureau.district())).extracting(Plan::version).containsExactly(8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void nothing_counts_before_the_bureau_says_so() {
        PlanId id = read(bureau, PLAN);
        assertThat(shelf.adopted(bureau.district(), YEAR)).isEmpty();
        assertThat(shelf.minima(bureau.district(), YEAR)).isEmpty();
        adopt(id, true);
        assertThat(shelf.adopted(bureau.district(), YEAR)
                        .map(kept -> kept.plan().id()))
                .contains(id);
        assertThat(shelf.minima(bureau.district(), YEAR))
                .isEqualTo(Map.of(
                        CreditCategory.CENTRALISED, Credits.of(10),
                        CreditCategory.ONLINE, Credits.of(6),
                        CreditCategory.SCHOOL_BASED, Credits.of(20)));
    }

    @Test
    void a_plan_may_be_adopted_without_its_credits() {
        PlanId id = read(bureau, PLAN);
        adopt(id, false);
        assertThat(shelf.minima(bureau.district(), YEAR)).isEmpty();
        assertThat(shelf.find(bureau.district(), id).orElseThrow().requirementWanted())
                .isFalse();
    }

    @Test
    void adopting_a_version_supersedes_the_former_and_both_are_noted() {
        PlanId first = read(bureau, PLAN);
        adopt(first, true);
        PlanId second = read(bureau, PLAN.replace("36", "46").replace("20學分", "30學分"));
        adopt(second, true);
        assertThat(shelf.all(bureau.district()))
                .extracting(Plan::standing)
                .containsExactly(Plan.Standing.ADOPTED, Plan.Standing.SUPERSEDED);
        assertThat(shelf.minima(bureau.district(), YEAR)).containsEntry(CreditCategory.SCHOOL_BASED, Credits.of(30));
        assertThat(noted.actions())
                .containsExactly("plan.read", "plan.adopted", "plan.read", "plan.superseded", "plan.adopted");
    }

    @Test
    void a_sum_that_does_not_hold_cannot_be_taken_as_read() {
        PlanId id = read(bureau, PLAN.replace("36", "40"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> adopt(id, true))
                .matches(refusal -> refusal.verdict().reason().equals("plan.refused.sum"));
        adopt(id, false);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> adopt(id, false));
    }

    @Test
    void another_districts_plan_is_not_there() {
        PlanId id = read(bureau, PLAN);
        Actor stranger = someBureau();
        assertThat(shelf.find(stranger.district(), id)).isEmpty();
        assertThatExceptionOfType(NotThere.class)
                .isThrownBy(() -> transactions.executeWithoutResult(tx -> shelf.adopt(stranger, id, false)));
    }

    @Test
    void what_cannot_be_read_is_told_with_the_field_and_the_reason() {
        assertThat(wrong("   ")).isEqualTo("text plan.wrong.empty");
        assertThat(wrong("\0PK")).isEqualTo("text plan.wrong.noText");
        assertThat(wrong("某區計劃")).isEqualTo("text plan.wrong.saysNothing");
        assertThat(wrong("一、做事。全年做事。")).isEqualTo("year plan.wrong.noYear");
        assertThat(shelf.all(bureau.district())).isEmpty();
    }

    @Test
    void the_year_a_person_gives_comes_before_the_year_in_the_text() {
        PlanId id = PlanId.fresh();
        transactions.executeWithoutResult(tx -> shelf.read(bureau, id, PLAN, Optional.of(new PlanYear(2032))));
        assertThat(shelf.find(bureau.district(), id).orElseThrow().plan().year())
                .isEqualTo(new PlanYear(2032));
    }

    private String wrong(String text) {
        try {
            read(bureau, text);
            return "nothing";
        } catch (InvalidInput input) {
            return input.problems().stream()
                    .flatMap(problem -> Stream.of(problem).map(PlanStoreTests::said))
                    .findFirst()
                    .orElse("");
        }
    }

    private static String said(FieldProblem problem) {
        return problem.field() + " " + problem.reason();
    }

    private PlanId read(Actor actor, String text) {
        return read(actor, PlanId.fresh(), text);
    }

    private PlanId read(Actor actor, PlanId id, String text) {
        transactions.executeWithoutResult(tx -> shelf.read(actor, id, text, Optional.empty()));
        return id;
    }

    private void adopt(PlanId id, boolean withRequirement) {
        transactions.executeWithoutResult(tx -> shelf.adopt(bureau, id, withRequirement));
    }

    private static Actor someBureau() {
        return new Actor(PersonId.fresh(), "陳", Role.BUREAU, OrgId.fresh(), new Scope(DistrictId.fresh(), "/a/"));
    }
}
