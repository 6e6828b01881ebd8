package org.yanxun.attendance.roll;

import static org.yanxun.database.Moments.maybe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;

/** The sittings somebody is expected at. */
@Repository
public class OwnSittings {

    private static final String OWN = """
            select s.id, s.title, s.place, s.starts_at, s.ends_at, s.checkout, coalesce(o.name, '') as organiser,
                   s.settled_at is not null or s.cancelled_at is not null as closed,
                   (select c.at from attendance.fact_check c
                    where c.district_id = e.district_id and c.sitting_id = e.sitting_id
                      and c.person_id = e.person_id and c.kind = 'IN') as came,
                   (select c.at from attendance.fact_check c
                    where c.district_id = e.district_id and c.sitting_id = e.sitting_id
                      and c.person_id = e.person_id and c.kind = 'OUT') as went,
                   exists (select 1 from attendance.leave_request l
                           where l.district_id = e.district_id and l.sitting_id = e.sitting_id
                             and l.person_id = e.person_id and l.decision = 'GRANTED') as leave
            from attendance.expected e
            join attendance.sitting s on s.district_id = e.district_id and s.id = e.sitting_id
            left join lateral (select f.name from roster.fact_organisation f
                               where f.district_id = s.district_id and f.organisation_id = s.organiser_id
                               order by lower(f.valid) desc limit 1) o on true
            where e.district_id = :district and e.person_id = :person and e.released_at is null
            """;

    private static final String BETWEEN = OWN + """
              and s.cancelled_at is null
              and s.ends_at > cast(:from as timestamptz) and s.starts_at < cast(:until as timestamptz)
            order by s.starts_at
            limit 30
            """;

    private static final String ONE = OWN + "  and s.id = :id";

    private final JdbcClient jdbc;

    OwnSittings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those around now: from three hours after their end back to two weeks ahead. */
    public List<OwnSitting> around(Actor actor, Instant now) {
        return of(BETWEEN, actor)
                .param("from", now.minus(Duration.ofHours(3)).toString())
                .param("until", now.plus(Duration.ofDays(14)).toString())
                .query((row, number) -> sitting(row))
                .list();
    }

    /** One of them; empty if this person is not expected there. */
    public Optional<OwnSitting> one(Actor actor, UUID id) {
        return of(ONE, actor)
                .param("id", id)
                .query((row, number) -> sitting(row))
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("person", actor.person().value());
    }

    private static OwnSitting sitting(ResultSet row) throws SQLException {
        return new OwnSitting(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("place"),
                row.getString("organiser"),
                Moments.at(row, "starts_at"),
                Moments.at(row, "ends_at"),
                row.getBoolean("checkout"),
                new OwnSitting.Own(
                        maybe(row, "came"), maybe(row, "went"), row.getBoolean("leave"), row.getBoolean("closed")));
    }
}
