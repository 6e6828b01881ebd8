package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.Refusal;

/**
 * Whatever organisers do to a class and in whatever order, stale forms and forms sent twice among it: the version counts
 * its changes, seats never become fewer once it is published, and attendance holds exactly its sessions.
 */
@StoreTest
class ClassHistoriesStoreTests {

    private static final Instant FIRST = Instant.parse("2026-12-05T01:00:00Z");
    private static final int STEPS = 60;

    private final PlainProgrammes plain;
    private final JdbcClient client;
    private TrainingClass stands;

    ClassHistoriesStoreTests(JdbcClient client) {
        this.client = client;
        plain = new PlainProgrammes(client);
        stands = plain.door()
                .draft(plain.college(), plain.someClass().on(FIRST.toString()).plan());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_123, 4711})
    void no_history_breaks_a_promise(long seed) {
        Random chance = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            TrainingClass before = stands;
            try {
                act(chance);
            } catch (Refusal | InvalidInput refused) {
                assertThat(found()).as("refused, so nothing changed").isEqualTo(before);
            }
            stands = found();
            assertThat(stands.version()).isBetween(before.version(), before.version() + 1);
            assertNothingBroken(before);
        }
        assertThat(client.sql("select count(*) from programme.audit_findings")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void act(Random chance) {
        UUID id = stands.plan().id();
        int version = stands.version() - (chance.nextInt(4) == 0 ? 1 : 0);
        switch (chance.nextInt(8)) {
            case 0 -> plain.door().publish(plain.college(), id, version);
            case 1 -> plain.door().change(plain.college(), withCapacity(10 + chance.nextInt(50)), version);
            case 2 -> plain.door().change(plain.college(), stands.plan(), version);
            case 3, 4 -> plain.door().change(plain.college(), withAnother(chance), version);
            case 5, 6 -> plain.door().change(plain.college(), withOneLess(chance), version);
            default -> plain.door().draft(plain.college(), stands.plan());
        }
    }

    private void assertNothingBroken(TrainingClass before) {
        if (before.isPublished()) {
            assertThat(stands.plan().terms().capacity())
                    .isGreaterThanOrEqualTo(before.plan().terms().capacity());
            assertThat(stands.isPublished()).isTrue();
        }
        if (stands.isPublished()) {
            Set<UUID> held = plain.sittings().held().keySet().stream()
                    .filter(each -> !plain.sittings().cancelled().contains(each))
                    .collect(Collectors.toSet());
            assertThat(held)
                    .isEqualTo(stands.plan().sessions().stream()
                            .map(SessionPlan::id)
                            .collect(Collectors.toSet()));
        }
    }

    private TrainingClass found() {
        return plain.door().find(plain.college(), stands.plan().id());
    }

    private ClassPlan withCapacity(int capacity) {
        ClassPlan plan = stands.plan();
        var terms = new ClassPlan.Terms(
                plan.terms().category(), capacity, plan.terms().consent());
        return new ClassPlan(
                plan.id(), plan.programme(), plan.organiser(), plan.naming(), terms, plan.audience(), plan.sessions());
    }

    /** One session more; now and then at the time of another, which is refused. */
    private ClassPlan withAnother(Random chance) {
        List<SessionPlan> more = new ArrayList<>(stands.plan().sessions());
        Instant from = FIRST.plus(Duration.ofDays(chance.nextInt(12)));
        more.add(SomeClass.session(from.toString(), null, "302"));
        return withSessions(more);
    }

    private ClassPlan withOneLess(Random chance) {
        List<SessionPlan> fewer = new ArrayList<>(stands.plan().sessions());
        if (!fewer.isEmpty()) {
            fewer.remove(chance.nextInt(fewer.size()));
        }
        return withSessions(fewer);
    }

    private ClassPlan withSessions(List<SessionPlan> sessions) {
        ClassPlan plan = stands.plan();
        return new ClassPlan(
                plan.id(), plan.programme(), plan.organiser(), plan.naming(), plan.terms(), plan.audience(), sessions);
    }
}
