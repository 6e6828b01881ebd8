package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.reading.PlanReader;
import org.yanxun.plan.reading.ReadPlan;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.TargetKind;

@StoreTest
class TargetBookStoreTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String PLAN = """
            某區2031年師訓計劃
            一、大事
            全員培訓。全年完成36學分：集中10學分，網絡6學分，校本20學分。
            骨幹班。選送市級2—3名校長、區級10名教師，雙師型教師達到80%左右並逐年提高，9月底前完成。
            後備班。學制兩年半（2031年2月—2029年7月）。內容有甲科、乙科、丙科等三方面。配合市教育局做好選拔工作。
            """;

    private final PlanShelf shelf;
    private final TargetBook book;
    private final TransactionTemplate transactions;
    private final Actor bureau = someBureau();

    TargetBookStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        this.shelf = Shelves.in(jdbc, new Noted(), CLOCK);
        this.book = new TargetBook(jdbc, new DecisionStore(jdbc));
        this.transactions = transactions;
    }

    @Test
    void every_target_read_is_kept_as_it_was_read_and_in_its_order() {
        ReadPlan read = PlanReader.read(PLAN);
        List<PlanTarget> kept = all(read(PLAN));
        assertThat(kept)
                .extracting(PlanTarget::content)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringCollectionOrder()
                .isEqualTo(read.targets());
        assertThat(kept)
                .extracting(PlanTarget::content)
                .isSortedAccordingTo((one, other) -> one.start() - other.start());
        assertThat(kept).extracting(PlanTarget::standing).containsOnly(Standing.PROPOSED);
        assertThat(kept).extracting(target -> target.content().kind()).contains(TargetKind.RATIO, TargetKind.LIST);
    }

    @Test
    void who_answers_for_an_item_is_kept_with_its_targets() {
        ReadPlan read = PlanReader.read(PLAN);
        List<PlanTarget> kept = all(read(PLAN));
        assertThat(kept)
                .filteredOn(target -> !target.responsibilities().isEmpty())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(read.readings().getFirst())
                        .anyMatch(reading -> reading.responsibilities().equals(target.responsibilities())
                                && reading.targets().contains(target.content())));
    }

    @Test
    void a_grave_finding_suspends_what_lies_under_it_and_nothing_else() {
        List<PlanTarget> kept = all(read(PLAN));
        assertThat(kept)
                .filteredOn(target -> target.suspendedBy().isPresent())
                .isNotEmpty()
                .allMatch(target -> target.suspendedBy().equals(Optional.of(Finding.Code.PERIOD_REVERSED)))
                .anyMatch(target -> target.content().kind() == TargetKind.PERIOD)
                .noneMatch(target -> target.content().kind() == TargetKind.CREDITS);
    }

    @Test
    void the_credits_of_an_adopted_requirement_count_of_themselves_and_no_others_do() {
        PlanId plan = read(PLAN);
        assertThat(all(plan)).allMatch(target -> target.binding().isEmpty());
        transactions.executeWithoutResult(tx -> shelf.adopt(bureau, plan, true));
        List<PlanTarget> kept = all(plan);
        assertThat(kept)
                .filteredOn(target -> target.content().kind() == TargetKind.CREDITS)
                .extracting(target -> target.binding().map(Binding::parameters).orElse(Map.of("", "")))
                .containsExactly(
                        Map.of(),
                        Map.of("category", "CENTRALISED"),
                        Map.of("category", "ONLINE"),
                        Map.of("category", "SCHOOL_BASED"));
        assertThat(kept)
                .filteredOn(target -> target.content().kind() != TargetKind.CREDITS)
                .allMatch(target -> target.binding().isEmpty());
        Binding.Goal goal = kept.stream()
                .flatMap(target -> target.binding().stream())
                .findFirst()
                .orElseThrow()
                .goal();
        assertThat(goal.amount()).isEqualTo(BigDecimal.valueOf(100));
        assertThat(goal.isShare()).isTrue();
    }

    @Test
    void one_target_is_found_by_its_id_in_its_own_district_alone() {
        PlanDocument document = document(read(PLAN));
        PlanTarget first = book.of(bureau.district(), document).getFirst();
        assertThat(book.find(bureau.district(), document, first.id())).contains(first);
        assertThat(book.find(DistrictId.fresh(), document, first.id())).isEmpty();
        assertThat(book.find(bureau.district(), document, TargetId.fresh())).isEmpty();
        assertThat(book.of(DistrictId.fresh(), document)).isEmpty();
        PlanDocument other = document(read(PLAN));
        assertThat(book.find(bureau.district(), other, first.id())).isEmpty();
    }

    @Test
    void a_targets_year_is_its_plans_and_nobody_elses_to_know() {
        TargetId id = all(read(PLAN)).getFirst().id();
        assertThat(book.yearOf(bureau.district(), id)).contains(new PlanYear(2031));
        assertThat(book.yearOf(DistrictId.fresh(), id)).isEmpty();
    }

    private List<PlanTarget> all(PlanId plan) {
        return book.of(bureau.district(), document(plan));
    }

    private PlanDocument document(PlanId plan) {
        return shelf.find(bureau.district(), plan).orElseThrow();
    }

    private PlanId read(String text) {
        PlanId id = PlanId.fresh();
        transactions.executeWithoutResult(tx -> shelf.read(bureau, id, text, Optional.empty()));
        return id;
    }

    private static Actor someBureau() {
        return new Actor(PersonId.fresh(), "陳", Role.BUREAU, OrgId.fresh(), new Scope(DistrictId.fresh(), "/a/"));
    }
}
