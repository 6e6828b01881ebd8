package org.yanxun.trust.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit trail, latest first. */
@Component
public class AuditLog {

    private final JdbcClient client;

    /** Over that database. */
    AuditLog(JdbcClient client) {
        this.client = client;
    }

    /** At most so many decisions that fit, older than the one given; absent for the latest. */
    public List<AuditEntry> find(AuditFilter filter, Optional<UUID> before, int limit) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add("district_id = :district");
        values.put("district", filter.district().value());
        before.ifPresent(id -> {
            conditions.add("id < :cursor");
            values.put("cursor", id);
        });
        narrowToPerson(filter, conditions, values);
        narrowToSubject(filter, conditions, values);
        narrowToTime(filter.span(), conditions, values);
        return client.sql("""
                        select id, at, person_id, name, role, action, subject, subject_id,
                               before::text as before, after::text as after, reason
                        from trust.audit where %s order by id desc limit %d
                        """.formatted(String.join(" and ", conditions), limit))
                .params(values)
                .query(AuditLog::read)
                .list();
    }

    private static void narrowToPerson(AuditFilter filter, List<String> conditions, Map<String, Object> values) {
        AuditFilter.id(filter.who())
                .ifPresentOrElse(
                        id -> {
                            conditions.add("person_id = :person");
                            values.put("person", id);
                        },
                        () -> narrowTo("strpos(name, :who) > 0", "who", filter.who(), conditions, values));
    }

    private static void narrowToSubject(AuditFilter filter, List<String> conditions, Map<String, Object> values) {
        AuditFilter.id(filter.subject())
                .ifPresentOrElse(
                        id -> {
                            conditions.add("subject_id = :subject");
                            values.put("subject", id);
                        },
                        () -> narrowTo("subject = :subject", "subject", filter.subject(), conditions, values));
    }

    private static void narrowTo(
            String condition, String name, String text, List<String> conditions, Map<String, Object> values) {
        if (!text.isBlank()) {
            conditions.add(condition);
            values.put(name, text.strip());
        }
    }

    private static void narrowToTime(AuditFilter.Span span, List<String> conditions, Map<String, Object> values) {
        span.from().ifPresent(from -> {
            conditions.add("at >= :from");
            values.put("from", from.atOffset(ZoneOffset.UTC));
        });
        span.until().ifPresent(until -> {
            conditions.add("at < :until");
            values.put("until", until.atOffset(ZoneOffset.UTC));
        });
    }

    private static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                new AuditEntry.Who(
                        row.getObject("person_id", UUID.class), row.getString("name"), row.getString("role")),
                row.getString("action"),
                new AuditEntry.Subject(row.getString("subject"), row.getObject("subject_id", UUID.class)),
                new AuditEntry.Change(row.getString("before"), row.getString("after"), row.getString("reason")));
    }
}
