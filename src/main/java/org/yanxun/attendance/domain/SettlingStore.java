package org.yanxun.attendance.domain;

import static org.yanxun.attendance.domain.SqlArrays.column;
import static org.yanxun.attendance.domain.SqlArrays.uuids;
import static org.yanxun.database.Moments.maybe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;

/** Freezes sittings: what is noted of everyone expected, and what counts of it. */
@Repository
class SettlingStore {

    private static final String WITHIN = """
            select s.id, s.ends_at, s.settled_at is null and s.cancelled_at is null as open
            from attendance.sitting s
            where s.district_id = :district and s.id = any (:ids)
              and exists (select 1 from roster.fact_organisation o
                          where o.district_id = s.district_id and o.organisation_id = s.organiser_id
                            and o.path like :scope || '%')
            """;

    /** Locks in the order of identities, as everybody does who holds several sittings. */
    private static final String FREEZE = """
            with open as materialized (
                select o.id from attendance.sitting o
                where o.district_id = :district and o.id = any (:ids) and o.settled_at is null and o.cancelled_at is null
                order by o.id for update)
            update attendance.sitting s set settled_at = cast(:now as timestamptz), settled_by = :person
            from open where s.district_id = :district and s.id = open.id
            returning s.id
            """;

    /** Each look-up goes by the whole key, so that it stays one row even where the database knows no statistics yet. */
    private static final String NOTED = """
            select s.id, e.person_id, s.starts_at, s.ends_at, s.checkout,
                   (select c.at from attendance.check_event c
                    where c.district_id = e.district_id and c.sitting_id = e.sitting_id
                      and c.person_id = e.person_id and c.kind = 'IN') as came,
                   (select c.at from attendance.check_event c
                    where c.district_id = e.district_id and c.sitting_id = e.sitting_id
                      and c.person_id = e.person_id and c.kind = 'OUT') as went,
                   m.says, m.arrived_at, m.left_at,
                   exists (select 1 from attendance.leave_request l
                           where l.district_id = e.district_id and l.sitting_id = e.sitting_id
                             and l.person_id = e.person_id and l.decision = 'GRANTED') as leave
            from attendance.sitting s
            join attendance.expected e on e.district_id = s.district_id and e.sitting_id = s.id
                 and e.released_at is null
            left join lateral (select r.says, r.arrived_at, r.left_at from attendance.mark r
                               where r.district_id = e.district_id and r.sitting_id = e.sitting_id
                                 and r.person_id = e.person_id
                               order by r.revision desc limit 1) m on m.says <> 'NOTHING'
            where s.district_id = :district and s.id = any (:ids)
            """;

    private static final String PRESENCES = """
            insert into attendance.presence (district_id, sitting_id, person_id, revision, status, counted_minutes, rule,
                                             recorded_at, recorded_by)
            select :district, r.sitting, r.person, 0, r.status, r.minutes, r.rule, cast(:now as timestamptz), :by
            from unnest(:sittings, :people, :statuses, :minutes, :rules) as r (sitting, person, status, minutes, rule)
            """;

    private final JdbcClient jdbc;

    SettlingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sitting that somebody wants settled. */
    record Wanted(UUID id, Instant endsAt, boolean open) {}

    /** What is noted of one person at one of the sittings. */
    record Line(UUID sitting, PersonId person, Noted noted) {

        Counted counted() {
            return CountingRules.count(noted);
        }
    }

    List<Wanted> within(Scope scope, Collection<UUID> sittings) {
        return jdbc.sql(WITHIN)
                .param("district", scope.district().value())
                .param("ids", uuids(sittings))
                .param("scope", scope.path())
                .query((row, number) ->
                        new Wanted(row.getObject("id", UUID.class), Moments.at(row, "ends_at"), row.getBoolean("open")))
                .list();
    }

    /** Closes the sittings to everyone else, and gives those that were open. */
    List<UUID> freeze(Actor actor, Collection<UUID> sittings, Instant now) {
        return jdbc.sql(FREEZE)
                .param("district", actor.district().value())
                .param("ids", uuids(sittings))
                .param("person", actor.person().value())
                .param("now", now.toString())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Line> noted(DistrictId district, Collection<UUID> sittings) {
        return jdbc.sql(NOTED)
                .param("district", district.value())
                .param("ids", uuids(sittings))
                .query((row, number) -> line(row))
                .list();
    }

    /** Writes what counts; how many lines that are. */
    int write(Actor actor, List<Line> lines, Instant now) {
        List<Counted> counted = lines.stream().map(Line::counted).toList();
        return jdbc.sql(PRESENCES)
                .param("district", actor.district().value())
                .param("sittings", column("uuid", lines, Line::sitting))
                .param("people", column("uuid", lines, line -> line.person().value()))
                .param("statuses", column("text", counted, each -> each.status().name()))
                .param("minutes", column("integer", counted, Counted::minutes))
                .param("rules", column("text", counted, Counted::rule))
                .param("now", now.toString())
                .param("by", actor.person().value())
                .update();
    }

    /** Lets the database count anew what it has after much was written. */
    void analyse() {
        jdbc.sql("analyze attendance.presence").update();
    }

    private static Line line(ResultSet row) throws SQLException {
        var course =
                new Noted.Course(Moments.at(row, "starts_at"), Moments.at(row, "ends_at"), row.getBoolean("checkout"));
        @Nullable String says = row.getString("says");
        Noted.@Nullable ByHand byHand =
                says == null ? null : new Noted.ByHand(says, maybe(row, "arrived_at"), maybe(row, "left_at"));
        return new Line(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Noted(course, maybe(row, "came"), maybe(row, "went"), byHand, row.getBoolean("leave")));
    }
}
