package org.yanxun.attendance.roll;

import static org.yanxun.database.Moments.maybe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.domain.Noted;
import org.yanxun.attendance.domain.PresenceStatus;
import org.yanxun.database.Moments;
import org.yanxun.kernel.DistrictId;

/** Reads rolls. */
@Repository
class RollStore {

    private static final String ROLL = """
            select e.person_id, coalesce(p.name, '') as name, coalesce(o.name, '') as school,
                   s.starts_at, s.ends_at, s.checkout, i.at as came, t.at as went, l.id is not null as leave,
                   m.says, m.arrived_at, m.left_at, m.reason as mark_reason, mp.name as marked_by,
                   (select coalesce(max(r.revision), 0) from attendance.mark r
                    where r.district_id = e.district_id and r.sitting_id = e.sitting_id
                      and r.person_id = e.person_id) as mark_revision,
                   f.status, f.counted_minutes, f.rule, f.revision, f.reason as corrected,
                   li.at as late_came, lo.at as late_left
            from attendance.sitting s
            join attendance.expected e on e.district_id = s.district_id and e.sitting_id = s.id
                 and e.released_at is null
            left join roster.fact_person p on p.district_id = e.district_id and p.person_id = e.person_id
            left join lateral (
                select fo.name from roster.fact_post fp
                join roster.fact_organisation fo on fo.district_id = fp.district_id
                     and fo.organisation_id = fp.organisation_id
                     and fo.valid @> (s.starts_at at time zone 'Asia/Shanghai')::date
                where fp.district_id = e.district_id and fp.person_id = e.person_id
                  and fp.valid @> (s.starts_at at time zone 'Asia/Shanghai')::date
                limit 1) o on true
            left join attendance.check_event i on i.district_id = e.district_id and i.sitting_id = e.sitting_id
                 and i.person_id = e.person_id and i.kind = 'IN'
            left join attendance.check_event t on t.district_id = e.district_id and t.sitting_id = e.sitting_id
                 and t.person_id = e.person_id and t.kind = 'OUT'
            left join attendance.standing_mark m on m.district_id = e.district_id and m.sitting_id = e.sitting_id
                 and m.person_id = e.person_id
            left join roster.fact_person mp on mp.district_id = m.district_id and mp.person_id = m.marked_by
            left join attendance.leave_request l on l.district_id = e.district_id and l.sitting_id = e.sitting_id
                 and l.person_id = e.person_id and l.decision = 'GRANTED'
            left join attendance.fact_presence f on f.district_id = e.district_id and f.sitting_id = e.sitting_id
                 and f.person_id = e.person_id
            left join attendance.late_scan li on li.district_id = e.district_id and li.sitting_id = e.sitting_id
                 and li.person_id = e.person_id and li.kind = 'IN'
            left join attendance.late_scan lo on lo.district_id = e.district_id and lo.sitting_id = e.sitting_id
                 and lo.person_id = e.person_id and lo.kind = 'OUT'
            where s.district_id = :district and s.id = :sitting
            """;

    private static final String WHOLE = ROLL + "order by o.name nulls last, p.sort_key, e.person_id";
    private static final String ONE = ROLL + "  and e.person_id = :person";

    private static final String NAMES = """
            select p.name
            from attendance.fact_check c
            join roster.fact_person p on p.district_id = c.district_id and p.person_id = c.person_id
            where c.district_id = :district and c.sitting_id = :sitting and c.kind = 'IN'
            order by c.received_at desc, p.sort_key
            limit :limit
            """;

    private final JdbcClient jdbc;

    RollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RollRow> whole(DistrictId district, UUID sitting) {
        return of(WHOLE, district, sitting).query((row, number) -> row(row)).list();
    }

    /** One person's row; empty if that person is not expected. */
    List<RollRow> one(DistrictId district, UUID sitting, UUID person) {
        return of(ONE, district, sitting)
                .param("person", person)
                .query((row, number) -> row(row))
                .list();
    }

    /** The names of those who came, the last first. */
    List<String> names(DistrictId district, UUID sitting, int limit) {
        return of(NAMES, district, sitting)
                .param("limit", limit)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, DistrictId district, UUID sitting) {
        return jdbc.sql(sql).param("district", district.value()).param("sitting", sitting);
    }

    private static RollRow row(ResultSet row) throws SQLException {
        var course =
                new Noted.Course(Moments.at(row, "starts_at"), Moments.at(row, "ends_at"), row.getBoolean("checkout"));
        @Nullable String says = row.getString("says");
        Noted.@Nullable ByHand byHand =
                says == null ? null : new Noted.ByHand(says, maybe(row, "arrived_at"), maybe(row, "left_at"));
        return new RollRow(
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("school"),
                new Noted(course, maybe(row, "came"), maybe(row, "went"), byHand, row.getBoolean("leave")),
                new RollRow.Mark(row.getInt("mark_revision"), row.getString("mark_reason"), row.getString("marked_by")),
                new RollRow.Late(maybe(row, "late_came"), maybe(row, "late_left")),
                frozen(row));
    }

    private static RollRow.@Nullable Frozen frozen(ResultSet row) throws SQLException {
        @Nullable String status = row.getString("status");
        return status == null
                ? null
                : new RollRow.Frozen(
                        new Counted(
                                PresenceStatus.valueOf(status), row.getInt("counted_minutes"), row.getString("rule")),
                        row.getInt("revision"),
                        row.getString("corrected"));
    }
}
