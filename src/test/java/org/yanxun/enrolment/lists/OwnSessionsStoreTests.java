package org.yanxun.enrolment.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.enrolment.domain.PlainEnrolments;
import org.yanxun.enrolment.lists.OwnSessions.Session;
import org.yanxun.kernel.Actor;

@StoreTest
class OwnSessionsStoreTests {

    private static final Instant FIRST = Instant.parse("2026-12-05T00:30:00Z");
    private static final Instant SECOND = Instant.parse("2026-12-06T00:30:00Z");

    private final JdbcClient client;
    private final PlainEnrolments plain;
    private final OwnSessions sessions;
    private final Actor lin;

    OwnSessionsStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        plain = new PlainEnrolments(client, transactions);
        sessions = new OwnSessions(client);
        lin = plain.teacher();
    }

    @Test
    void the_sessions_of_a_seat_come_in_order_with_class_and_topic() {
        plain.door().take(lin, plain.someClass().published());

        assertThat(between(FIRST, SECOND.plusSeconds(1)))
                .extracting(Session::startsAt)
                .containsExactly(FIRST, SECOND);
        assertThat(between(FIRST, SECOND).getFirst().what().name()).isEqualTo("閱讀教學 · 第一講");
    }

    @Test
    void the_first_moment_belongs_to_the_stretch_and_the_last_does_not() {
        plain.door().take(lin, plain.someClass().published());

        assertThat(between(FIRST, SECOND)).hasSize(1);
        assertThat(between(FIRST.plusSeconds(1), SECOND)).isEmpty();
    }

    @Test
    void a_seat_that_is_only_held_has_no_sessions_yet() {
        UUID leaders = plain.someClass().withConsent().published();
        plain.door().take(lin, leaders);
        assertThat(between(FIRST, SECOND)).isEmpty();

        plain.door().consent(plain.principal(), plain.applicationOf(lin, leaders), true, null);
        assertThat(between(FIRST, SECOND)).hasSize(1);
    }

    @Test
    void what_was_called_off_stays_and_says_so() {
        UUID reading = plain.someClass().published();
        plain.door().take(lin, reading);
        plain.callOff(reading);

        assertThat(between(FIRST, SECOND)).singleElement().matches(Session::cancelled);
    }

    @Test
    void what_was_called_off_before_one_had_heard_of_it_is_not_told() {
        UUID reading = plain.someClass().taughtBy(lin.person()).published();
        plain.door().take(lin, reading);
        struck(reading, "2026-11-01");
        assertThat(between(FIRST, SECOND)).as("of a draft").isEmpty();

        UUID writing = plain.someClass().beginning(FIRST.plusSeconds(20_000)).published();
        struck(writing, "2026-11-22");
        plain.door().take(lin, writing);
        assertThat(between(FIRST, SECOND)).as("before the seat").isEmpty();
    }

    private void struck(UUID trainingClass, String day) {
        client.sql("""
                        update programme.session set cancelled_at = cast(:day as date)
                        where class_id = :class and starts_at = (select min(starts_at) from programme.session
                                                                 where class_id = :class)
                        """).param("day", day).param("class", trainingClass).update();
        client.sql("update programme.training_class set published_at = '2026-11-02' where id = :class")
                .param("class", trainingClass)
                .update();
    }

    @Test
    void a_seat_given_back_takes_its_sessions_along() {
        UUID reading = plain.someClass().published();
        plain.door().take(lin, reading);
        plain.door().withdraw(lin, reading);

        assertThat(between(FIRST, SECOND)).isEmpty();
    }

    @Test
    void what_one_teaches_stands_beside_what_one_sits_in() {
        plain.door().take(lin, plain.someClass().published());
        plain.someClass()
                .beginning(FIRST.plusSeconds(20_000))
                .taughtBy(lin.person())
                .published();

        assertThat(between(FIRST, SECOND)).extracting(Session::teaches).containsExactly(false, true);
    }

    @Test
    void a_session_of_ones_own_class_that_one_teaches_stands_there_once() {
        UUID reading = plain.someClass().taughtBy(lin.person()).published();
        plain.door().take(lin, reading);

        assertThat(between(FIRST, SECOND)).singleElement().matches(Session::teaches);
    }

    @Test
    void a_topic_like_the_class_is_said_once() {
        var same = new OwnSessions.What("閱讀教學", "閱讀教學", "302", null);
        var other = new OwnSessions.What("閱讀教學", "第一講", "302", null);

        assertThat(same.name()).isEqualTo("閱讀教學");
        assertThat(other.name()).isEqualTo("閱讀教學 · 第一講");
        assertThat(new OwnSessions.What("閱讀教學", "閱讀教學 2", "302", null).name()).isEqualTo("閱讀教學 2");
    }

    private List<Session> between(Instant from, Instant until) {
        return sessions.between(lin.district(), lin.person(), from, until);
    }
}
