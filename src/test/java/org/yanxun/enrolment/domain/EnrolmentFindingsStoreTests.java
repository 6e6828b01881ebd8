package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;

/** What must never be found among seats is found where it is: each planted by hand, past the door. */
@StoreTest
class EnrolmentFindingsStoreTests {

    /** To come by the database's own clock, which tells what has begun. */
    private static final Instant TO_COME = Instant.parse("2126-12-05T00:30:00Z");

    private final JdbcClient client;
    private final PlainEnrolments plain;
    private final UUID trainingClass;
    private final Actor teacher;
    private final Actor other;

    EnrolmentFindingsStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        plain = new PlainEnrolments(client, transactions);
        trainingClass = plain.someClass().of(2).beginning(TO_COME).published();
        teacher = plain.teacher();
        plain.door().take(teacher, trainingClass);
        other = plain.teacher("馮遠");
        plain.door().take(other, trainingClass);
    }

    @Test
    void seats_taken_given_back_and_refused_are_sound() {
        plain.door().take(plain.teacher("第三人"), trainingClass);
        assertThat(findings()).isEmpty();

        plain.door().withdraw(teacher, trainingClass);
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_count_that_differs_from_the_seats() {
        change("update enrolment.seat_count set taken = taken - 1 where class_id = :id");

        assertThat(findings()).containsExactly("seats counted differ from seats taken");
    }

    @Test
    void a_class_beyond_its_capacity() {
        change("update programme.training_class set capacity = 1 where id = :id");

        assertThat(findings()).containsExactly("class over its capacity");
    }

    @Test
    void an_application_for_a_class_that_is_none() {
        UUID application = plain.applicationOf(teacher, trainingClass);
        client.sql("update enrolment.application set class_id = :nowhere, state = 'WITHDRAWN' where id = :id")
                .param("nowhere", UUID.randomUUID())
                .param("id", application)
                .update();

        assertThat(findings())
                .containsExactlyInAnyOrder("seats counted differ from seats taken", "application without a class");
    }

    @Test
    void a_seat_whose_place_in_the_room_was_given_up() {
        hold();
        expect(teacher);
        expect(other);
        assertThat(findings()).isEmpty();

        client.sql("update attendance.expected set released_at = now() where person_id = :person")
                .param("person", teacher.person().value())
                .update();
        assertThat(findings()).containsOnly("seat not expected at a session");
    }

    @Test
    void a_place_in_the_room_without_a_seat() {
        hold();
        expect(teacher);
        expect(other);
        expect(plain.teacher("不速"));

        assertThat(findings()).containsOnly("expected at a session without a seat");
    }

    @Test
    void a_second_seat_of_one_person_is_refused_by_the_database_itself() {
        assertThat(client.sql("""
                        insert into enrolment.application
                        select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7()))).*
                        from enrolment.application a where a.id = :id
                        on conflict do nothing
                        """)
                        .param("id", plain.applicationOf(teacher, trainingClass))
                        .update())
                .isZero();
        assertThat(findings()).isEmpty();
    }

    /** The class's sessions are sittings, as the programme schedules them. */
    private void hold() {
        client.sql("""
                        insert into attendance.sitting (district_id, id, source, source_id, organiser_id, title, place,
                                                        starts_at, ends_at, code_key)
                        select s.district_id, s.session_id, 'SESSION', s.session_id, s.organiser_id, s.title, s.place,
                               s.starts_at, s.ends_at, sha256('x')
                        from programme.fact_session s where s.class_id = :class
                        """).param("class", trainingClass).update();
    }

    private void expect(Actor person) {
        client.sql("""
                        insert into attendance.expected (district_id, sitting_id, person_id, since)
                        select s.district_id, s.session_id, :person, now()
                        from programme.fact_session s where s.class_id = :class
                        """)
                .param("person", person.person().value())
                .param("class", trainingClass)
                .update();
    }

    private void change(String sql) {
        assertThat(client.sql(sql).param("id", trainingClass).update()).isOne();
    }

    private List<String> findings() {
        return client.sql("select check_name from enrolment.audit_findings where district_id = :district")
                .param("district", plain.roster().district().value())
                .query(String.class)
                .list();
    }
}
