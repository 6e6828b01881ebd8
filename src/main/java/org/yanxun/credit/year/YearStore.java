package org.yanxun.credit.year;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yanxun.credit.Balance;
import org.yanxun.database.Moments;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;

/**
 * Reads the years of many people at once, one statement a part of the page: whoever looks at the same moment shares them.
 */
@Repository
class YearStore {

    private static final String STANDING = """
            select q.person, coalesce(y.centralised, 0) as centralised, coalesce(y.online, 0) as online,
                   coalesce(y.school_based, 0) as school_based,
                   r.year as asked, coalesce(r.centralised, 0) as min_centralised, coalesce(r.online, 0) as min_online,
                   coalesce(r.school_based, 0) as min_school_based
            from unnest(:people) as q (person)
            left join credit.credit_year y on y.district_id = :district and y.person_id = q.person and y.year = :year
            left join plan.fact_requirement r on r.district_id = :district and r.year = :year
            """;

    private static final String LINES = """
            select q.person, l.*
            from unnest(:people) as q (person)
            cross join lateral (
                select e.id, coalesce(s.title, '') as title, e.occurred_on, e.category, e.credits,
                       e.counted_minutes as counted, e.whole_minutes as whole,
                       e.reverses is null and not exists (
                           select 1 from credit.entry c
                           where c.district_id = e.district_id and c.reverses = e.id) as standing
                from credit.entry e
                left join attendance.fact_sitting s on s.district_id = e.district_id and s.sitting_id = e.source_id
                where e.district_id = :district and e.person_id = q.person and e.year = :year
                order by e.occurred_on desc, e.posted_at desc, e.id desc
                limit 100) l
            """;

    private static final String COMING = """
            with open as materialized (
                select district_id, sitting_id, title, place, starts_at, ends_at
                from attendance.fact_sitting
                where district_id = :district and starts_at >= cast(:since as timestamptz)
                  and cancelled_at is null and settled_at is null
            ), own as materialized (
                select district_id, sitting_id, person_id
                from attendance.fact_expected
                where district_id = :district and person_id = any (:people)
            )
            select o.person_id as person, s.sitting_id, s.title, s.place, s.starts_at, s.ends_at, f.hours, f.category,
                   f.trainer_name,
                   (select c.at from attendance.fact_check c
                    where c.district_id = o.district_id and c.sitting_id = o.sitting_id
                      and c.person_id = o.person_id and c.kind = 'IN') as came
            from own o
            join open s on s.sitting_id = o.sitting_id
            left join programme.fact_session f on f.district_id = o.district_id and f.session_id = o.sitting_id
            order by s.starts_at
            """;

    private final JdbcClient jdbc;

    /** Whose years are read, and which year. */
    record Asked(DistrictId district, int year, List<UUID> people) {}

    /** Reads one thing off a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Standing> standings(Asked asked) {
        Map<UUID, Standing> standings = new HashMap<>();
        of(STANDING, asked).param("year", asked.year()).query(row -> {
            standings.put(person(row), standing(row));
        });
        return standings;
    }

    Map<UUID, List<Line>> lines(Asked asked) {
        return byPerson(of(LINES, asked).param("year", asked.year()), YearStore::line);
    }

    /** The sittings from that moment on that are not settled yet. */
    Map<UUID, List<Coming>> coming(Asked asked, Instant since) {
        return byPerson(of(COMING, asked).param("since", since.toString()), YearStore::coming);
    }

    private JdbcClient.StatementSpec of(String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("district", asked.district().value())
                .param("people", new SqlArrayValue("uuid", asked.people().toArray()));
    }

    private static <T> Map<UUID, List<T>> byPerson(JdbcClient.StatementSpec statement, Reading<T> reading) {
        Map<UUID, List<T>> all = new HashMap<>();
        statement.query(row -> {
            all.computeIfAbsent(person(row), key -> new ArrayList<>()).add(reading.of(row));
        });
        return all;
    }

    private static UUID person(ResultSet row) throws SQLException {
        return row.getObject("person", UUID.class);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var balance = new Balance(credits(row, "centralised"), credits(row, "online"), credits(row, "school_based"));
        var minima = new Standing.Minima(
                credits(row, "min_centralised"), credits(row, "min_online"), credits(row, "min_school_based"));
        return new Standing(balance, row.getObject("asked") == null ? null : minima);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("occurred_on", LocalDate.class),
                CreditCategory.valueOf(row.getString("category")),
                credits(row, "credits"),
                new Line.Minutes(row.getInt("counted"), row.getInt("whole")),
                row.getBoolean("standing"));
    }

    private static Coming coming(ResultSet row) throws SQLException {
        @Nullable BigDecimal hours = row.getBigDecimal("hours");
        @Nullable OffsetDateTime came = row.getObject("came", OffsetDateTime.class);
        Coming.@Nullable Worth worth = hours == null
                ? null
                : new Coming.Worth(
                        hours, CreditCategory.valueOf(row.getString("category")), row.getString("trainer_name"));
        return new Coming(
                row.getObject("sitting_id", UUID.class),
                row.getString("title"),
                row.getString("place"),
                Moments.at(row, "starts_at"),
                Moments.at(row, "ends_at"),
                worth,
                came == null ? null : came.toInstant());
    }

    private static Credits credits(ResultSet row, String column) throws SQLException {
        return new Credits(row.getBigDecimal(column));
    }
}
