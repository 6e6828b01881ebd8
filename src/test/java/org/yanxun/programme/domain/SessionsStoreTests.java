package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SomeClass;
import org.yanxun.programme.TrainingClass;

/** Sessions as they are stored: a version counts real changes only, and nothing of another class is ever touched. */
@StoreTest
class SessionsStoreTests {

    private static final String NINE = "2026-12-05T01:00:00Z";

    private final PlainProgrammes plain;
    private final JdbcClient client;
    private final SessionStore store;
    private SessionPlan first = SomeClass.session(NINE, null, "302");
    private SessionPlan second = SomeClass.session("2026-12-12T01:00:00Z", PersonId.fresh(), "303");
    private UUID trainingClass = UUID.randomUUID();

    SessionsStoreTests(JdbcClient client) {
        this.client = client;
        plain = new PlainProgrammes(client);
        store = new SessionStore(client);
    }

    @BeforeEach
    void draft() {
        TrainingClass draft = plain.door()
                .draft(
                        plain.college(),
                        plain.someClass().with(second).with(first).plan());
        trainingClass = draft.plan().id();
    }

    @Test
    void sessions_come_back_in_their_order_as_they_were_planned() {
        assertThat(store.of(district(), trainingClass)).containsExactly(first, second);
    }

    @Test
    void writing_what_is_there_already_changes_no_version() {
        put(first, second);

        assertThat(versions()).containsExactly(0, 0);
    }

    @Test
    void every_change_counts_once() {
        put(with(first, "304", first.hours()), second);
        put(with(first, "304", new BigDecimal("2.5")), second);

        assertThat(versions()).containsExactly(2, 0);
        assertThat(store.of(district(), trainingClass).getFirst().place()).isEqualTo("304");
    }

    @Test
    void what_was_called_off_is_gone_from_the_plan_stays_in_the_record_and_does_not_come_back() {
        store.callOff(district(), List.of(first), PlainProgrammes.NOW);
        store.callOff(district(), List.of(first), PlainProgrammes.NOW.plus(Duration.ofDays(1)));
        put(with(first, "304", first.hours()));

        assertThat(store.of(district(), trainingClass)).containsExactly(second);
        assertThat(client.sql("select place from programme.session where id = ? and cancelled_at is not null")
                        .param(first.id())
                        .query(String.class)
                        .single())
                .isEqualTo("302");
        assertThat(versions()).containsExactly(1, 0);
    }

    @Test
    void a_session_of_another_class_is_not_taken_over() {
        ClassPlan other = plain.someClass().plan();
        plain.door().draft(plain.college(), other);

        store.put(district(), List.of(new SessionStore.Of(other.id(), with(first, "我的", first.hours()))));

        assertThat(store.of(district(), other.id())).isEmpty();
        assertThat(store.of(district(), trainingClass)).containsExactly(first, second);
    }

    @Test
    void a_trainer_may_be_of_the_district_or_a_guest_or_nobody_yet() {
        SessionPlan guest = led(SomeClass.session("2026-12-19T01:00:00Z", null, "302"), "外來的客人");

        put(guest);

        assertThat(store.of(district(), trainingClass))
                .extracting(
                        each -> each.trainer().person() != null,
                        each -> each.trainer().name())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, null),
                        org.assertj.core.groups.Tuple.tuple(true, "沈老師"),
                        org.assertj.core.groups.Tuple.tuple(false, "外來的客人"));
    }

    @Test
    void another_district_reads_nothing_of_it() {
        assertThat(store.of(DistrictId.fresh(), trainingClass)).isEmpty();
    }

    private void put(SessionPlan... sessions) {
        store.put(
                district(),
                java.util.Arrays.stream(sessions)
                        .map(each -> new SessionStore.Of(trainingClass, each))
                        .toList());
    }

    private List<Integer> versions() {
        return client.sql("select version from programme.session where class_id = ? order by starts_at")
                .param(trainingClass)
                .query(Integer.class)
                .list();
    }

    private DistrictId district() {
        return plain.roster().district();
    }

    private static SessionPlan with(SessionPlan session, String place, BigDecimal hours) {
        return new SessionPlan(
                session.id(), session.title(), session.when(), place, session.trainer(), hours, session.checkout());
    }

    private static SessionPlan led(SessionPlan session, String guest) {
        return new SessionPlan(
                session.id(),
                session.title(),
                session.when(),
                session.place(),
                new SessionPlan.Trainer(null, guest),
                session.hours(),
                session.checkout());
    }
}
