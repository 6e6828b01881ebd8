package org.yanxun.trust.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.access.TestActors;
import org.yanxun.database.StoreTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.trust.AuditTrail.Decision;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class AuditStoreTests {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final JdbcClient client;
    private final TransactionTemplate transactions;
    private final DatabaseAuditTrail trail;
    private final AuditLog log;
    private final Actor actor = TestActors.somebody(Role.COLLEGE);

    AuditStoreTests(JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
        this.trail = new DatabaseAuditTrail(client, new JsonMapper(), Clock.fixed(NOON, ZoneOffset.UTC));
        this.log = new AuditLog(client);
    }

    @Test
    void a_decision_is_read_as_it_was_written() {
        UUID subject = UUID.randomUUID();
        trail.record(
                actor,
                Decision.of("test.moved", "sitting", subject, Map.of("room", "302"))
                        .from(Map.of("room", "301"))
                        .because("漏雨"));

        AuditEntry entry = all().getFirst();
        assertThat(entry.at()).isEqualTo(NOON);
        assertThat(entry.who()).isEqualTo(new AuditEntry.Who(actor.person().value(), actor.name(), "COLLEGE"));
        assertThat(entry.subject()).isEqualTo(new AuditEntry.Subject("sitting", subject));
        assertThat(entry.change()).isEqualTo(new AuditEntry.Change("{\"room\": \"301\"}", "{\"room\": \"302\"}", "漏雨"));
    }

    @Test
    void a_decision_that_is_rolled_back_leaves_no_trace() {
        transactions.executeWithoutResult(status -> {
            note("test.moved", "sitting", UUID.randomUUID());
            status.setRollbackOnly();
        });

        assertThat(all()).isEmpty();
    }

    @Test
    void the_application_cannot_alter_or_remove_what_was_written() {
        note("test.moved", "sitting", UUID.randomUUID());

        assertThatThrownBy(() ->
                        client.sql("update trust.audit set reason = 'another'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> client.sql("delete from trust.audit").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> client.sql("truncate trust.audit").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void decisions_are_found_by_person_subject_and_time() {
        UUID subject = UUID.randomUUID();
        note("test.moved", "sitting", subject);
        note("test.closed", "class", UUID.randomUUID());
        String person = actor.person().toString();

        assertThat(find(person, "", AuditFilter.Span.ALWAYS)).hasSize(2);
        assertThat(find("沈", "class", AuditFilter.Span.ALWAYS)).hasSize(1);
        assertThat(find("顧", "", AuditFilter.Span.ALWAYS)).isEmpty();
        assertThat(find("", subject.toString(), AuditFilter.Span.ALWAYS)).hasSize(1);
        assertThat(find("", "", new AuditFilter.Span(Optional.of(NOON), Optional.of(NOON.plusSeconds(1)))))
                .hasSize(2);
        assertThat(find("", "", new AuditFilter.Span(Optional.empty(), Optional.of(NOON))))
                .isEmpty();
    }

    @Test
    void the_trail_is_leafed_through_without_gaps_or_repeats() {
        for (int i = 0; i < 7; i++) {
            note("test.moved", "sitting", UUID.randomUUID());
        }
        AuditFilter filter = AuditFilter.of(actor.district());

        List<AuditEntry> first = log.find(filter, Optional.empty(), 4);
        List<AuditEntry> rest = log.find(filter, Optional.of(first.getLast().id()), 10);

        assertThat(rest).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void another_districts_decisions_do_not_exist() {
        note("test.moved", "sitting", UUID.randomUUID());
        Actor elsewhere = TestActors.somebody(Role.BUREAU);

        assertThat(log.find(AuditFilter.of(elsewhere.district()), Optional.empty(), 10))
                .isEmpty();
    }

    private void note(String action, String kind, UUID subject) {
        trail.record(actor, new Decision(action, kind, subject, null, null, null));
    }

    private List<AuditEntry> find(String who, String subject, AuditFilter.Span span) {
        return log.find(new AuditFilter(actor.district(), who, subject, span), Optional.empty(), 10);
    }

    private List<AuditEntry> all() {
        return log.find(AuditFilter.of(actor.district()), Optional.empty(), 10);
    }
}
