package org.yanxun.credit.year;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.Role;

/**
 * Reads what lies behind one line: for its person, for the school where that person has a post that day or later, and for
 * the district's offices.
 */
@Repository
public class ExplanationStore {

    /** A line that stands is explained by what counts now; one taken back, and what took it back, by what counted then. */
    private static final String LINE = """
            select e.id, e.person_id, coalesce(w.name, '') as name, e.credits, e.category, e.year, e.occurred_on,
                   e.source_id, e.posted_at, e.rule, e.reverses is not null as reverses, g.reversed,
                   coalesce(s.title, '') as title, coalesce(s.place, '') as place, s.starts_at, s.ends_at, s.settled_at,
                   b.name as settled_by, p.status, p.counted_minutes, p.rule as counted_by, p.reason as corrected,
                   k.name as corrected_by, f.hours
            from credit.entry e
            join attendance.fact_sitting s on s.district_id = e.district_id and s.sitting_id = e.source_id
            cross join lateral (
                select exists (select 1 from credit.entry c
                               where c.district_id = e.district_id and c.reverses = e.id) as reversed) g
            left join lateral (
                select r.* from attendance.fact_presence_revision r
                where r.district_id = e.district_id and r.sitting_id = e.source_id and r.person_id = e.person_id
                  and ((not g.reversed and e.reverses is null) or r.revision <= e.revision)
                order by r.revision desc limit 1) p on true
            left join programme.fact_session f on f.district_id = e.district_id and f.session_id = e.source_id
            left join roster.fact_person w on w.district_id = e.district_id and w.person_id = e.person_id
            left join roster.fact_person b on b.district_id = e.district_id and b.person_id = s.settled_by
            left join roster.fact_person k on k.district_id = e.district_id and k.person_id = p.recorded_by
            where e.district_id = :district and e.id = :id
              and (e.person_id = :reader
                   or (:office and exists (select 1 from roster.fact_post o
                                           where o.district_id = e.district_id and o.person_id = e.person_id
                                             and o.path like :scope || '%'
                                             and (:whole or upper_inf(o.valid) or upper(o.valid) > :today))))
            """;

    private static final String CHECKS = """
            select c.kind, c.at, c.method, c.reason
            from attendance.fact_check c
            join credit.entry e on e.district_id = c.district_id and e.source_id = c.sitting_id
                 and e.person_id = c.person_id
            where c.district_id = :district and e.id = :id
            order by c.at
            """;

    private final JdbcClient jdbc;

    ExplanationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What lies behind the line; empty if there is none, or not for this reader. */
    public Optional<Explanation> of(Actor reader, UUID id, LocalDate today) {
        List<Explanation.Check> checks = jdbc.sql(CHECKS)
                .param("district", reader.district().value())
                .param("id", id)
                .query((row, number) -> new Explanation.Check(
                        row.getString("kind").equals("IN"),
                        Moments.at(row, "at"),
                        row.getString("method"),
                        row.getString("reason")))
                .list();
        return jdbc.sql(LINE)
                .param("district", reader.district().value())
                .param("id", id)
                .param("reader", reader.person().value())
                .param("office", reader.is(Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE, Role.BUREAU))
                .param("scope", reader.scope().path())
                .param("whole", reader.is(Role.COLLEGE, Role.BUREAU))
                .param("today", today)
                .query((row, number) -> explanation(row, checks))
                .optional();
    }

    private static Explanation explanation(ResultSet row, List<Explanation.Check> checks) throws SQLException {
        return new Explanation(
                row.getObject("id", UUID.class),
                new Explanation.Person(row.getObject("person_id", UUID.class), row.getString("name")),
                new Explanation.Amount(
                        new Credits(row.getBigDecimal("credits")),
                        CreditCategory.valueOf(row.getString("category")),
                        row.getInt("year"),
                        row.getObject("occurred_on", LocalDate.class)),
                sitting(row),
                presence(row),
                checks,
                posted(row));
    }

    private static Explanation.Sitting sitting(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Explanation.Sitting(
                row.getString("title"),
                row.getString("place"),
                Moments.at(row, "starts_at"),
                Moments.at(row, "ends_at"),
                settled == null ? null : settled.toInstant(),
                row.getString("settled_by"));
    }

    private static Explanation.Presence presence(ResultSet row) throws SQLException {
        int whole = (int) Duration.between(Moments.at(row, "starts_at"), Moments.at(row, "ends_at"))
                .toMinutes();
        return new Explanation.Presence(
                row.getString("status"),
                row.getInt("counted_minutes"),
                whole,
                row.getString("counted_by"),
                row.getString("corrected"),
                row.getString("corrected_by"));
    }

    private static Explanation.Posted posted(ResultSet row) throws SQLException {
        @Nullable BigDecimal hours = row.getBigDecimal("hours");
        return new Explanation.Posted(
                Moments.at(row, "posted_at"),
                hours == null ? "" : new Credits(hours).toString(),
                row.getString("rule"),
                row.getBoolean("reverses"),
                row.getBoolean("reversed"));
    }
}
