package org.yanxun.attendance.leave;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;

/** Requests for leave in the database; every change of one leaves a step. */
@Repository
class LeaveStore {

    private static final String ASK = """
            insert into attendance.leave_request (district_id, id, sitting_id, person_id, reason, requested_at)
            select e.district_id, :id, e.sitting_id, e.person_id, :reason, cast(:now as timestamptz)
            from attendance.expected e
            join attendance.sitting s on s.district_id = e.district_id and s.id = e.sitting_id
                 and s.settled_at is null and s.cancelled_at is null
            where e.district_id = :district and e.sitting_id = :sitting and e.person_id = :person
              and e.released_at is null
            on conflict do nothing
            """;

    private static final String EXPECTED = """
            select exists (select 1 from attendance.expected
                           where district_id = :district and sitting_id = :sitting and person_id = :person)
            """;

    private static final String CHANGE = """
            update attendance.leave_request l
            set decision = :state, decided_at = cast(:now as timestamptz), decided_by = :by, decision_reason = :reason,
                version = version + 1
            where l.district_id = :district and l.id = :id and l.version = :version
              and exists (select 1 from attendance.sitting s
                          where s.district_id = l.district_id and s.id = l.sitting_id and s.settled_at is null
                          for share)
              and not exists (select 1 from attendance.leave_request other
                              where other.district_id = l.district_id and other.sitting_id = l.sitting_id
                                and other.person_id = l.person_id and other.id <> l.id
                                and (other.decision is null or other.decision = 'GRANTED'))
            """;

    private static final String STEP = """
            insert into attendance.leave_step (district_id, leave_id, version, says, at, by_person, reason)
            values (:district, :id, :version, :says, cast(:now as timestamptz), :by, :reason)
            on conflict do nothing
            """;

    private static final String VIEW = """
            select l.id, l.version, l.person_id, coalesce(p.name, '') as name, coalesce(o.name, '') as school,
                   l.sitting_id, s.title, s.starts_at, s.is_over, l.reason, l.requested_at,
                   coalesce(l.decision, 'ASKED') as state, l.decided_at, d.name as decided_by, l.decision_reason
            from attendance.leave_request l
            join lateral (
                select t.title, t.starts_at, t.organiser_id,
                       t.settled_at is not null or t.cancelled_at is not null or e.released_at is not null as is_over
                from attendance.sitting t
                join attendance.expected e on e.district_id = l.district_id and e.sitting_id = t.id
                     and e.person_id = l.person_id
                where t.district_id = l.district_id and t.id = l.sitting_id) s on true
            left join roster.fact_person p on p.district_id = l.district_id and p.person_id = l.person_id
            left join roster.fact_person d on d.district_id = l.district_id and d.person_id = l.decided_by
            left join lateral (
                select f.name from roster.fact_post fp
                join roster.fact_organisation f on f.district_id = fp.district_id
                     and f.organisation_id = fp.organisation_id
                where fp.district_id = l.district_id and fp.person_id = l.person_id
                order by lower(fp.valid) desc, lower(f.valid) desc limit 1) o on true
            where l.district_id = :district
            """;

    private static final String DECIDABLE = """
              and :office
              and (exists (select 1 from roster.fact_post fp
                           where fp.district_id = l.district_id and fp.person_id = l.person_id
                             and fp.path like :scope || '%'
                             and fp.valid @> (s.starts_at at time zone 'Asia/Shanghai')::date)
                   or exists (select 1 from roster.fact_organisation f
                              where f.district_id = l.district_id and f.organisation_id = s.organiser_id
                                and f.path like :scope || '%'))
            """;

    private static final String ONE_DECIDABLE = VIEW + DECIDABLE + "  and l.id = :id";
    private static final String OF_OFFICE = VIEW + DECIDABLE + """
              and (l.decision is null and not s.is_over, s.starts_at, l.id)
                  < (:waits, cast(:startsAt as timestamptz), :after)
            order by (l.decision is null and not s.is_over) desc, s.starts_at desc, l.id desc
            limit :limit
            """;
    private static final String OWN = VIEW + """
              and l.person_id = :person and l.sitting_id = :sitting
            order by l.requested_at desc
            limit 1
            """;

    private final JdbcClient jdbc;

    LeaveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change of a request: from the version that was seen, to a state, said as a step. */
    record Change(
            UUID id,
            int version,
            @Nullable LeaveState state,
            String says,
            @Nullable String reason) {}

    boolean ask(Actor actor, UUID id, UUID sitting, String reason, Instant now) {
        return jdbc.sql(ASK)
                        .param("district", actor.district().value())
                        .param("id", id)
                        .param("sitting", sitting)
                        .param("person", actor.person().value())
                        .param("reason", reason)
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    /** Whether the actor is or was expected at the sitting. */
    boolean concerns(Actor actor, UUID sitting) {
        return jdbc.sql(EXPECTED)
                .param("district", actor.district().value())
                .param("sitting", sitting)
                .param("person", actor.person().value())
                .query(Boolean.class)
                .single();
    }

    boolean change(Actor actor, Change change, Instant now) {
        LeaveState state = change.state();
        return jdbc.sql(CHANGE)
                        .param("district", actor.district().value())
                        .param("id", change.id())
                        .param("version", change.version())
                        .param("state", state == null ? null : state.name(), Types.VARCHAR)
                        .param("by", actor.person().value())
                        .param("reason", change.reason(), Types.VARCHAR)
                        .param("now", now.toString())
                        .update()
                == 1;
    }

    void step(Actor actor, Change change, Instant now) {
        jdbc.sql(STEP)
                .param("district", actor.district().value())
                .param("id", change.id())
                .param("version", change.version())
                .param("says", change.says())
                .param("by", actor.person().value())
                .param("reason", change.reason(), Types.VARCHAR)
                .param("now", now.toString())
                .update();
    }

    Optional<LeaveView> decidable(Actor actor, UUID id) {
        return office(ONE_DECIDABLE, actor)
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    List<LeaveView> ofOffice(Actor actor, LeaveView.Place after, int limit) {
        return office(OF_OFFICE, actor)
                .param("waits", after.waits())
                .param("startsAt", after.startsAt().toString())
                .param("after", after.id())
                .param("limit", limit)
                .query((row, number) -> view(row))
                .list();
    }

    Optional<LeaveView> own(Actor actor, UUID sitting) {
        return jdbc.sql(OWN)
                .param("district", actor.district().value())
                .param("person", actor.person().value())
                .param("sitting", sitting)
                .query((row, number) -> view(row))
                .optional();
    }

    private JdbcClient.StatementSpec office(String sql, Actor actor) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("office", actor.is(Role.PRINCIPAL, Role.LIAISON, Role.COLLEGE))
                .param("scope", actor.scope().path());
    }

    private static LeaveView view(ResultSet row) throws SQLException {
        return new LeaveView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new LeaveView.Who(
                        row.getObject("person_id", UUID.class), row.getString("name"), row.getString("school")),
                new LeaveView.From(
                        row.getObject("sitting_id", UUID.class),
                        row.getString("title"),
                        Moments.at(row, "starts_at"),
                        row.getBoolean("is_over")),
                row.getString("reason"),
                Moments.at(row, "requested_at"),
                LeaveState.valueOf(row.getString("state")),
                decision(row));
    }

    private static LeaveView.@Nullable Decision decision(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null
                ? null
                : new LeaveView.Decision(at.toInstant(), row.getString("decided_by"), row.getString("decision_reason"));
    }
}
