package org.yanxun.credit.year;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.credit.Balance;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.DistrictId;

/** Reads one person's year, one statement a part of the page. */
@Repository
class YearStore {

    private static final String STANDING = """
            select coalesce(y.centralised, 0) as centralised, coalesce(y.online, 0) as online,
                   coalesce(y.school_based, 0) as school_based,
                   r.year as asked, coalesce(r.centralised, 0) as min_centralised, coalesce(r.online, 0) as min_online,
                   coalesce(r.school_based, 0) as min_school_based
            from (select 1) one
            left join credit.credit_year y on y.district_id = :district and y.person_id = :person and y.year = :year
            left join plan.fact_requirement r on r.district_id = :district and r.year = :year
            """;

    private static final String LINES = """
            select e.id, coalesce(s.title, '') as title, e.occurred_on, e.category, e.credits,
                   coalesce(p.counted_minutes, 0) as counted,
                   coalesce(floor(extract(epoch from s.ends_at - s.starts_at) / 60), 0)::integer as whole,
                   e.reverses is null and not exists (
                       select 1 from credit.entry c
                       where c.district_id = e.district_id and c.reverses = e.id) as standing
            from credit.entry e
            left join attendance.fact_sitting s on s.district_id = e.district_id and s.sitting_id = e.source_id
            left join lateral (
                select f.counted_minutes from attendance.fact_presence f
                where f.district_id = e.district_id and f.sitting_id = e.source_id and f.person_id = e.person_id
                limit 1) p on true
            where e.district_id = :district and e.person_id = :person and e.year = :year
            order by e.occurred_on desc, e.posted_at desc, e.id desc
            limit 100
            """;

    private static final String COMING = """
            select s.sitting_id, s.title, s.place, s.starts_at, s.ends_at, f.hours, f.category, f.trainer_name,
                   (select c.at from attendance.fact_check c
                    where c.district_id = e.district_id and c.sitting_id = e.sitting_id
                      and c.person_id = e.person_id and c.kind = 'IN') as came
            from attendance.fact_expected e
            join attendance.fact_sitting s on s.district_id = e.district_id and s.sitting_id = e.sitting_id
            left join programme.fact_session f on f.district_id = e.district_id and f.session_id = e.sitting_id
            where e.district_id = :district and e.person_id = :person
              and s.ends_at > cast(:now as timestamptz) and s.cancelled_at is null and s.settled_at is null
            order by s.starts_at
            limit 60
            """;

    private static final String POSTS = """
            select coalesce(stage, '') as stage, coalesce(subject, '') as subject, kind, path
            from roster.fact_post
            where district_id = :district and person_id = :person and valid @> cast(:today as date)
            """;

    private final JdbcClient jdbc;

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing standing(DistrictId district, UUID person, int year) {
        return of(STANDING, district, person)
                .param("year", year)
                .query((row, number) -> standing(row))
                .single();
    }

    List<Line> lines(DistrictId district, UUID person, int year) {
        return of(LINES, district, person)
                .param("year", year)
                .query((row, number) -> line(row))
                .list();
    }

    List<Coming> coming(DistrictId district, UUID person, Instant now) {
        return of(COMING, district, person)
                .param("now", now.toString())
                .query((row, number) -> coming(row))
                .list();
    }

    List<OpenClass.Post> posts(DistrictId district, UUID person, LocalDate today) {
        return of(POSTS, district, person)
                .param("today", today.toString())
                .query((row, number) -> new OpenClass.Post(
                        row.getString("stage"), row.getString("subject"), row.getString("kind"), row.getString("path")))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, DistrictId district, UUID person) {
        return jdbc.sql(sql).param("district", district.value()).param("person", person);
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
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                worth,
                came == null ? null : came.toInstant());
    }

    private static Credits credits(ResultSet row, String column) throws SQLException {
        return new Credits(row.getBigDecimal(column));
    }
}
