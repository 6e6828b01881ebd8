package org.yanxun.plan.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.binding.Counters;
import org.yanxun.plan.binding.SomeIndicator;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** A plan on the desk of somebody who may decide on it. */
abstract class OnTheDesk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final String PLAN = """
            某區2031年師訓計劃
            一、大事
            骨幹班。選送市級2名校長、區級10名教師。
            後備班。學制兩年半（2031年2月—2029年7月）。
            """;

    final Noted noted = new Noted();
    final PlanShelf shelf;
    final TargetBook book;
    final Decisions desk;
    final TransactionTemplate transactions;
    final Actor bureau = someBureau("陳");
    PlanId plan = PlanId.fresh();

    OnTheDesk(JdbcClient jdbc, TransactionTemplate transactions) {
        this.shelf = Shelves.in(jdbc, noted, CLOCK);
        DecisionStore store = new DecisionStore(jdbc);
        this.book = new TargetBook(jdbc, store);
        Counters counters = SomeIndicator.counters(new SomeIndicator("some.seated", 0.8));
        this.desk = new DecisionDesk(
                new PlanStore(jdbc), shelf, store, counters, SomeIndicator.suggestions(counters), noted, CLOCK);
        this.transactions = transactions;
    }

    @BeforeEach
    void read() {
        plan = read(PLAN);
    }

    /** The plan's targets as everybody gets them, the dropped ones left out. */
    List<PlanTarget> all() {
        return book.of(bureau.district(), document());
    }

    /** One of them, dropped or not. */
    Optional<PlanTarget> find(TargetId id) {
        return book.find(bureau.district(), document(), id);
    }

    private PlanDocument document() {
        return shelf.find(bureau.district(), plan).orElseThrow();
    }

    PlanTarget count(int figure) {
        return all().stream()
                .filter(target -> target.content()
                        .amount()
                        .value()
                        .filter(value -> value.intValue() == figure)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    PlanTarget period() {
        return all().stream()
                .filter(target -> target.content().kind() == TargetKind.PERIOD)
                .findFirst()
                .orElseThrow();
    }

    Noticed reversed() {
        return desk.docket(bureau.district(), plan).noticed().stream()
                .filter(noticed -> noticed.finding().code() == Code.PERIOD_REVERSED)
                .findFirst()
                .orElseThrow();
    }

    static Target corrected(Target target, int figure) {
        return new Target(
                target.kind(),
                Amount.of(BigDecimal.valueOf(figure), Amount.Unit.PERSON),
                target.bearing(),
                target.span(),
                target.start(),
                target.end());
    }

    static Binding binding(Map<String, String> parameters) {
        return new Binding(
                "some.seated",
                parameters,
                new Binding.Goal(BigDecimal.valueOf(12), false, Amount.Comparison.AT_LEAST, true),
                new Binding.Span(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 9, 30)));
    }

    PlanId read(String text) {
        PlanId id = PlanId.fresh();
        in(() -> shelf.read(bureau, id, text, Optional.empty()));
        return id;
    }

    void given(String why, Consumer<Given> act) {
        in(() -> act.accept(new Given(UUID.randomUUID(), OptionalInt.empty(), why)));
    }

    void in(Runnable act) {
        transactions.executeWithoutResult(tx -> act.run());
    }

    static Actor someBureau(String name) {
        return new Actor(PersonId.fresh(), name, Role.BUREAU, OrgId.fresh(), new Scope(DistrictId.fresh(), "/a/"));
    }
}
