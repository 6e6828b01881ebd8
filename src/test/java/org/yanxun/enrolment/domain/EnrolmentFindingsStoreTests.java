package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final JdbcClient client;
    private final PlainEnrolments plain;
    private final UUID trainingClass;
    private final Actor teacher;

    EnrolmentFindingsStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        plain = new PlainEnrolments(client, transactions);
        trainingClass = plain.someClass().of(2).published();
        teacher = plain.teacher();
        plain.door().take(teacher, trainingClass);
        plain.door().take(plain.teacher("馮遠"), trainingClass);
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
