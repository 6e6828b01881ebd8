package org.yanxun.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.StoreTest;
import org.yanxun.programme.TrainingClass;

/** What must never be found among classes is found where it is: each planted by hand, past the door. */
@StoreTest
class ProgrammeFindingsStoreTests {

    private final JdbcClient client;
    private final PlainProgrammes plain;
    private final UUID id;

    ProgrammeFindingsStoreTests(JdbcClient client) {
        this.client = client;
        plain = new PlainProgrammes(client);
        id = plain.published(plain.someClass().on(PlainProgrammes.SATURDAY))
                .plan()
                .id();
    }

    @Test
    void a_class_is_sound_as_draft_published_and_called_off() {
        plain.door().draft(plain.college(), plain.someClass().plan());
        assertThat(findings()).isEmpty();

        TrainingClass published = plain.door().find(plain.college(), id);
        plain.door().cancel(plain.college(), id, published.version(), "改期");

        assertThat(findings()).isEmpty();
    }

    @Test
    void a_published_class_without_a_session() {
        change("update programme.session set cancelled_at = '2026-11-02' where class_id = :id");

        assertThat(findings()).containsExactly("published class without a session");
    }

    @Test
    void a_session_of_a_class_called_off_that_is_still_held() {
        change("update programme.training_class set status = 'CANCELLED', cancelled_at = '2026-11-02' where id = :id");

        assertThat(findings()).containsExactly("session of a called-off class still held");
    }

    @Test
    void a_session_that_counts_for_more_hours_than_it_lasts() {
        change(
                "update programme.session set hours = extract(epoch from ends_at - starts_at) / 3600 where class_id = :id");
        assertThat(findings()).isEmpty();

        change("update programme.session set hours = hours + 0.5 where class_id = :id");
        assertThat(findings()).containsExactly("session counts for more hours than it lasts");
    }

    private void change(String sql) {
        assertThat(client.sql(sql).param("id", id).update()).isOne();
    }

    private List<String> findings() {
        return client.sql("select check_name from programme.audit_findings where district_id = :district")
                .param("district", plain.roster().district().value())
                .query(String.class)
                .list();
    }
}
