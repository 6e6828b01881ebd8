package org.yanxun.programme.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Scope;

/** The sessions whose organisers lie in a scope: a few of each day of a month, or all of a stretch of days in pages. */
@Repository
public class SessionList {

    private static final String LISTED = """
            with listed as (
                select s.id, s.class_id,
                       case when starts_with(s.title, c.title) then s.title else c.title || ' · ' || s.title end as title,
                       s.place, o.name as organiser, c.category, s.starts_at, s.ends_at,
                       c.status = 'CANCELLED' or s.cancelled_at is not null as cancelled
                from programme.session s
                join programme.training_class c on c.district_id = s.district_id and c.id = s.class_id
                join lateral (select f.name from roster.fact_organisation f
                              where f.district_id = c.district_id and f.organisation_id = c.organiser_id
                                and f.path like :scope || '%' order by lower(f.valid) desc limit 1) o on true
                where s.district_id = :district and s.starts_at >= :from and s.starts_at < :until
                  and (s.cancelled_at is null or (c.status = 'PUBLISHED' and s.cancelled_at >= c.published_at))
                  and (cast(:organiser as uuid) is null or c.organiser_id = :organiser)
                  and (cast(:category as text) is null or c.category = :category))
            """;

    private static final String MONTH = LISTED + """
            select * from (
                select l.*, row_number() over (partition by d.day order by l.starts_at, l.id) as place_of_day,
                       count(*) over (partition by d.day) as of_day
                from listed l
                cross join lateral (select (l.starts_at at time zone 'Asia/Shanghai')::date as day) d) n
            where place_of_day <= :most
            order by starts_at, id
            """;

    private static final String PAGE = LISTED + """
            select * from listed
            where (starts_at, id) > (:afterKey, :afterId)
            order by starts_at, id
            limit :limit
            """;

    private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of the first sessions of its day, and how many the day has in all. */
    public record OfDay(ListedSession session, int ofDay) {}

    /**
     * Days of the district.
     *
     * @param from the first
     * @param until the first after them
     */
    public record Days(LocalDate from, LocalDate until) {

        /** All days of a month. */
        public static Days of(YearMonth month) {
            return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
        }

        /** That day alone. */
        public static Days of(LocalDate day) {
            return new Days(day, day.plusDays(1));
        }
    }

    /** The first sessions of each day of the month, that many a day at most, in order. */
    public List<OfDay> month(Scope scope, SessionFilter filter, YearMonth month, int most) {
        return asked(MONTH, scope, filter, Days.of(month))
                .param("most", most)
                .query((row, number) -> new OfDay(read(row), row.getInt("of_day")))
                .list();
    }

    /** The sessions that begin on these days after the one before, in order. */
    public List<ListedSession> page(Scope scope, SessionFilter filter, Days days, Cursor after, int limit) {
        return asked(PAGE, scope, filter, days)
                .param("afterKey", after.startsAt().atOffset(ZoneOffset.UTC))
                .param("afterId", after.id())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    /** Before every session. */
    public static Cursor start() {
        return START;
    }

    private StatementSpec asked(String sql, Scope scope, SessionFilter filter, Days days) {
        OrgId organiser = filter.organiser();
        CreditCategory category = filter.category();
        return jdbc.sql(sql)
                .param("district", scope.district().value())
                .param("scope", scope.path())
                .param("organiser", organiser == null ? null : organiser.value())
                .param("category", category == null ? null : category.name())
                .param("from", at(days.from()))
                .param("until", at(days.until()));
    }

    private static ListedSession read(ResultSet row) throws SQLException {
        return new ListedSession(
                row.getObject("id", UUID.class),
                row.getObject("class_id", UUID.class),
                row.getString("title"),
                row.getString("place"),
                row.getString("organiser"),
                CreditCategory.valueOf(row.getString("category")),
                Moments.at(row, "starts_at"),
                Moments.at(row, "ends_at"),
                row.getBoolean("cancelled"));
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
