package org.yanxun.credit.convert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.credit.convert.Conversions.Wanted;
import org.yanxun.database.Moments;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;

/** The versions in the database, where none is ever changed. */
@Repository
class ConversionStore {

    private static final String ALL = """
            select c.version, c.since, upper(f.valid) as until, c.per_hour, f.version is null as replaced, c.recorded_at,
                   p.name as recorded_by, c.reason
            from credit.conversion c
            left join credit.conversion_in_force f on f.district_id = c.district_id and f.version = c.version
            left join roster.fact_person p on p.district_id = c.district_id and p.person_id = c.recorded_by
            where c.district_id = :district
            order by c.since desc, c.version desc
            """;

    private static final String ADD = """
            insert into credit.conversion (district_id, version, since, per_hour, recorded_at, recorded_by, reason)
            select :district, :version, cast(:since as date), :perHour, cast(:now as timestamptz), :by, :reason
            where :version = 1 + coalesce((select max(c.version) from credit.conversion c
                                           where c.district_id = :district), 0)
            on conflict do nothing
            """;

    private static final String SAME = """
            select count(*) from credit.conversion
            where district_id = :district and version = :version and since = cast(:since as date)
              and per_hour = :perHour and recorded_by = :by
            """;

    private final JdbcClient jdbc;

    ConversionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Conversion> all(DistrictId district) {
        return jdbc.sql(ALL)
                .param("district", district.value())
                .query((row, number) -> conversion(row))
                .list();
    }

    /** Whether it was added as the next version. */
    boolean add(Actor actor, Wanted wanted, Instant now) {
        return of(ADD, actor, wanted)
                        .param("now", now.toString())
                        .param("reason", wanted.reason())
                        .update()
                == 1;
    }

    /** Whether this very version stands already, laid down by the same person. */
    boolean isThere(Actor actor, Wanted wanted) {
        return of(SAME, actor, wanted).query(Integer.class).single() == 1;
    }

    private JdbcClient.StatementSpec of(String sql, Actor actor, Wanted wanted) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("version", wanted.after() + 1)
                .param("since", wanted.since().toString())
                .param("perHour", wanted.perHour())
                .param("by", actor.person().value());
    }

    private static Conversion conversion(ResultSet row) throws SQLException {
        return new Conversion(
                row.getInt("version"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBigDecimal("per_hour"),
                row.getBoolean("replaced"),
                new Conversion.Origin(
                        Moments.at(row, "recorded_at"), row.getString("recorded_by"), row.getString("reason")));
    }
}
