package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.audit.Findings;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;

/**
 * Whatever people do and in whatever order, with seats added in between and a class called off: no class holds more than
 * its seats, nobody holds two in one class or two at one time, and attendance expects exactly those who sit.
 */
@StoreTest
class SeatHistoriesStoreTests {

    private static final int STEPS = 220;

    private final TestDatabase database;
    private final JdbcClient client;
    private final PlainEnrolments plain;
    private final List<Actor> people = new ArrayList<>();
    private final Map<UUID, Integer> seats = new HashMap<>();
    private final List<UUID> classes = new ArrayList<>();
    private final Actor principal;

    SeatHistoriesStoreTests(TestDatabase database, JdbcClient client, TransactionTemplate transactions) {
        this.database = database;
        this.client = client;
        plain = new PlainEnrolments(client, transactions);
        principal = plain.principal();
        for (int at = 0; at < 7; at++) {
            people.add(plain.teacher("老師" + at));
        }
        open(plain.someClass().of(2), 2);
        open(plain.someClass().of(3).withConsent(), 3);
        open(plain.someClass().of(2).withConsent().beginning(PlainEnrolments.NOW.plusSeconds(99_999)), 2);
        open(plain.someClass().of(1).beginning(PlainEnrolments.NOW.plusSeconds(500_000)), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_123, 42, 7_777_777})
    void no_history_breaks_a_promise(long seed) {
        Random chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            act(chance);
            assertNothingBroken(step);
        }
        plain.callOff(classes.getFirst());
        assertThat(plain.taken(classes.getFirst())).isZero();
        assertNothingBroken(STEPS);
        assertThat(new Findings(database.ownerSource()).all()).isEmpty();
    }

    private void act(Random chance) {
        Actor one = people.get(chance.nextInt(people.size()));
        UUID which = classes.get(chance.nextInt(classes.size()));
        try {
            switch (chance.nextInt(9)) {
                case 0, 1, 2, 3 -> plain.door().take(one, which);
                case 4, 5 -> plain.door().withdraw(one, which);
                case 6 -> plain.door().consent(principal, plain.applicationOf(one, which), true, null);
                case 7 -> plain.door().consent(principal, plain.applicationOf(one, which), false, "人手不足");
                default -> addASeat(which, chance);
            }
        } catch (Refusal | NotThere expected) {
            assertThat(expected).isNotNull();
        }
    }

    /** Seats only ever become more; more of them now and then, so that classes stay contended. */
    private void addASeat(UUID which, Random chance) {
        if (chance.nextInt(6) == 0) {
            seats.merge(which, 1, Integer::sum);
            client.sql("update programme.training_class set capacity = capacity + 1 where id = :class")
                    .param("class", which)
                    .update();
        }
    }

    private void assertNothingBroken(int step) {
        Map<UUID, Set<String>> held = held();
        classes.forEach(each -> {
            int taken = held.getOrDefault(each, Set.of()).size();
            assertThat(taken).as("step " + step).isEqualTo(plain.taken(each)).isLessThanOrEqualTo(seats.get(each));
        });
        Set<String> both = new HashSet<>(held.getOrDefault(classes.get(0), Set.of()));
        both.retainAll(held.getOrDefault(classes.get(1), Set.of()));
        assertThat(both).as("two classes at one time").isEmpty();
        assertThat(plain.sittings().expected()).as("step " + step).isEqualTo(expected());
    }

    /** Who holds a seat of which class; a second seat of one person would not fit into a set. */
    private Map<UUID, Set<String>> held() {
        Map<UUID, Set<String>> held = new HashMap<>();
        client.sql("""
                        select class_id, person_id from enrolment.application
                        where district_id = :district and state in ('AWAITING_CONSENT', 'SEATED')
                        """)
                .param("district", plain.roster().district().value())
                .query((row, number) -> held.computeIfAbsent(
                                row.getObject("class_id", UUID.class), id -> new HashSet<>())
                        .add(row.getString("person_id")))
                .list()
                .forEach(isNew -> assertThat(isNew).isTrue());
        return held;
    }

    private Set<String> expected() {
        return new HashSet<>(client.sql("""
                        select f.session_id || ' ' || a.person_id from enrolment.fact_seat a
                        join programme.fact_session f on f.district_id = a.district_id and f.class_id = a.class_id
                        where a.district_id = :district and f.cancelled_at is null
                        """)
                .param("district", plain.roster().district().value())
                .query(String.class)
                .list());
    }

    private void open(SomeClass wanted, int capacity) {
        UUID id = wanted.published();
        classes.add(id);
        seats.put(id, capacity);
    }
}
