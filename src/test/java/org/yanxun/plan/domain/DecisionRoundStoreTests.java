package org.yanxun.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.decision.Made;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Whatever is decided comes back from the tables as it went in. */
@StoreTest
class DecisionRoundStoreTests extends OnTheDesk {

    private static final List<String> WORDS =
            List.of("", "教師", "𠮷田", "a'b\"c", "甲,乙;{}", "NULL", "null", "100%", "\\x", " 前後 ", "名\n師");

    private final DecisionStore store;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20310301);

    DecisionRoundStoreTests(JdbcClient jdbc, TransactionTemplate transactions) {
        super(jdbc, transactions);
        store = new DecisionStore(jdbc);
    }

    @Test
    void every_act_comes_back_as_it_was_decided() {
        TargetId target = count(10).id();
        List<Act> acts = new ArrayList<>(List.of(
                new Act.Accept(),
                new Act.Drop(),
                new Act.Restore(),
                new Act.Split(),
                new Act.Merge(),
                new Act.Unbind(),
                new Act.Undo(UUID.randomUUID()),
                new Act.Repair(0),
                new Act.Repair(7),
                new Act.Dismiss()));
        for (int n = 0; n < 40; n++) {
            acts.add(new Act.Correct(content()));
            acts.add(new Act.Bind(binding()));
        }
        List<Decision> decided = decided(target.value(), acts);
        in(() -> store.insert(bureau.district(), plan, DecisionRows.of(List.of(), decided)));
        assertThat(docket().history(target).decisions()).isEqualTo(decided);
    }

    @Test
    void targets_that_people_make_come_back_with_what_they_say() {
        List<Made> made = new ArrayList<>();
        List<Decision> added = new ArrayList<>();
        int start = PLAN.indexOf("選送");
        for (int n = 0; n < 20; n++) {
            TargetId id = TargetId.fresh();
            Target content = placed(content(), start + n % 3);
            made.add(new Made(id, UUID.randomUUID(), content));
            added.addAll(decided(id.value(), List.of(new Act.Add())));
        }
        in(() -> store.insert(bureau.district(), plan, DecisionRows.of(made, added)));
        for (Made each : made) {
            assertThat(docket().find(each.id())).hasValueSatisfying(promised -> {
                assertThat(promised.content()).isEqualTo(each.content());
                assertThat(promised.isMade()).isTrue();
            });
        }
    }

    @Test
    void a_batch_is_known_where_it_was_kept_and_nowhere_else() {
        List<Decision> decided = decided(count(10).id().value(), List.of(new Act.Accept()));
        in(() -> store.insert(bureau.district(), plan, DecisionRows.of(List.of(), decided)));
        UUID batch = decided.getFirst().batch();
        assertThat(store.isKept(bureau.district(), plan, batch)).isTrue();
        assertThat(store.isKept(bureau.district(), plan, UUID.randomUUID())).isFalse();
        assertThat(store.isKept(bureau.district(), read("某區2031年師訓計劃\n一、事\n辦班。\n"), batch))
                .isFalse();
        assertThat(store.isKept(someBureau("林").district(), plan, batch)).isFalse();
    }

    @Test
    void another_districts_docket_is_empty() {
        Docket strange = store.docket(someBureau("林").district(), plan);
        assertThat(strange.promised()).isEmpty();
        assertThat(strange.noticed()).isEmpty();
        assertThat(strange.histories()).isEmpty();
    }

    @Test
    void nothing_decided_is_nothing_written() {
        in(() -> store.insert(bureau.district(), plan, DecisionRows.of(List.of(), List.of())));
        assertThat(docket().version()).isZero();
    }

    private Docket docket() {
        return store.docket(bureau.district(), plan);
    }

    private List<Decision> decided(UUID subject, List<Act> acts) {
        List<Decision> decisions = new ArrayList<>();
        for (Act act : acts) {
            Decision.Word word = new Decision.Word(bureau.person(), word(), CLOCK.instant(), word());
            decisions.add(new Decision(UUID.randomUUID(), UUID.randomUUID(), subject, decisions.size() + 1, act, word));
        }
        return decisions;
    }

    private Target content() {
        boolean hasFigure = random.nextBoolean();
        Set<Qualifier> soft = EnumSet.noneOf(Qualifier.class);
        for (int n = random.nextInt(4); n > 0; n--) {
            soft.add(pick(Qualifier.values()));
        }
        Amount amount = new Amount(
                hasFigure ? Optional.of(figure()) : Optional.empty(),
                figures(),
                words(),
                hasFigure ? Optional.of(pick(Unit.values())) : Optional.empty(),
                pick(Comparison.values()),
                soft);
        Optional<Bearing.Level> level =
                random.nextBoolean() ? Optional.of(pick(Bearing.Level.values())) : Optional.empty();
        CalendarSpan span = random.nextBoolean() ? CalendarSpan.of("2031-02", "2031-09-30") : CalendarSpan.NONE;
        TargetKind kind = pick(TargetKind.values());
        int start = random.nextInt(20);
        return new Target(kind, amount, new Bearing(word(), level, word()), span, start, start + random.nextInt(9));
    }

    private static Target placed(Target content, int start) {
        return new Target(content.kind(), content.amount(), content.bearing(), content.span(), start, start + 2);
    }

    private Binding binding() {
        Map<String, String> parameters = random.nextBoolean() ? Map.of() : Map.of("level", word(), "programme", word());
        return new Binding(
                "some.seated",
                parameters,
                new Binding.Goal(figure(), random.nextBoolean(), Comparison.AT_LEAST, random.nextBoolean()),
                new Binding.Span(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1 + random.nextInt(12), 28)));
    }

    private BigDecimal figure() {
        return BigDecimal.valueOf(random.nextInt(1, 99_999), random.nextInt(3));
    }

    private List<BigDecimal> figures() {
        List<BigDecimal> figures = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            figures.add(figure());
        }
        return figures;
    }

    /** A list of one empty text is no list. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            words.add("名" + word());
        }
        return words;
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(T[] all) {
        return pick(List.of(all));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
