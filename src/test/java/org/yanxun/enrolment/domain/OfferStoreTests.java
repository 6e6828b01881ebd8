package org.yanxun.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.enrolment.domain.PlainEnrolments.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.StoreTest;

@StoreTest
class OfferStoreTests {

    /** The first day of the college's new name. */
    private static final LocalDate RENAMED = LocalDate.of(2026, 11, 28);

    private final JdbcClient client;
    private final PlainEnrolments plain;

    OfferStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        plain = new PlainEnrolments(client, transactions);
    }

    @Test
    void a_class_names_its_organiser_as_it_is_called_on_the_houses_day() {
        UUID reading =
                plain.someClass().beginning(NOW.plus(Duration.ofDays(12))).published();
        rename();
        Instant midnight = RENAMED.atStartOfDay().toInstant(ZoneOffset.ofHours(8));

        assertThat(organisers(reading, midnight.minusSeconds(1))).hasSize(2).doesNotContain("研訓中心");
        assertThat(organisers(reading, midnight)).containsExactly("研訓中心", "研訓中心");
    }

    @Test
    void a_class_of_an_organiser_that_is_closed_since_is_there_under_its_last_name() {
        UUID reading =
                plain.someClass().beginning(NOW.plus(Duration.ofDays(12))).published();
        String name = organisers(reading, NOW).getFirst();
        close();

        assertThat(organisers(reading, NOW.plus(Duration.ofDays(6)))).containsExactly(name, name);
    }

    /** As the class tells it by itself, and among all that are open. */
    private List<String> organisers(UUID trainingClass, Instant at) {
        var store = new OfferStore(client, new Worth(district -> List.of()), Clock.fixed(at, ZoneOffset.UTC));
        var district = plain.roster().district();
        return List.of(
                store.offer(district, trainingClass).orElseThrow().naming().organiser(),
                store.open(district, at).getFirst().naming().organiser());
    }

    private void rename() {
        close();
        client.sql("""
                        insert into roster.organisation_state
                        select (jsonb_populate_record(s, jsonb_build_object(
                            'id', uuidv7(), 'name', '研訓中心', 'valid', daterange(:day, null)))).*
                        from roster.organisation_state s where s.organisation_id = :college and s.superseded_at is null
                        """)
                .param("day", RENAMED)
                .param("college", plain.roster().college().value())
                .update();
    }

    private void close() {
        client.sql("""
                        update roster.organisation_state set valid = daterange(lower(valid), :day)
                        where organisation_id = :college and superseded_at is null
                        """)
                .param("day", RENAMED)
                .param("college", plain.roster().college().value())
                .update();
    }
}
