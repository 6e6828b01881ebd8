package org.yanxun.programme.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Scope;

/** The classes whose organisers lie in a scope, page by page, the latest first. */
@Repository
public class ClassList {

    /** Drafts without sessions stand first. */
    private static final Instant WITHOUT_SESSIONS = Instant.parse("2999-01-01T00:00:00Z");

    private static final String PAGE = """
            with listed as (
                select c.id, c.title, c.edition, c.stage, c.category, p.name as programme, o.name as organiser,
                       s.starts_at, s.ends_at, s.sessions, coalesce(s.starts_at, :far) as key,
                       case when c.status <> 'PUBLISHED' then c.status
                            when s.starts_at > :now then 'OPEN'
                            when s.ends_at > :now then 'RUNNING'
                            else 'OVER' end as phase
                from programme.training_class c
                join programme.programme p on p.district_id = c.district_id and p.id = c.programme_id
                join lateral roster.fact_organisation_on(c.district_id, c.organiser_id, cast(:today as date)) o
                     on o.path like :scope || '%'
                left join lateral (
                    select min(starts_at) as starts_at, max(ends_at) as ends_at, count(*) as sessions
                    from programme.session
                    where district_id = c.district_id and class_id = c.id
                      and (cancelled_at is null or c.status = 'CANCELLED')) s on true
                where c.district_id = :district
                  and (cast(:category as text) is null or c.category = :category)
                  and position(lower(:words) in lower(c.title)) > 0)
            select * from listed
            where (cast(:phase as text) is null or phase = :phase)
              and (key, id) < (:afterKey, :afterId)
            order by key desc, id desc
            limit :limit
            """;

    private static final String ONE = """
            select 1 from programme.training_class c
            where c.district_id = :district and c.id = :id
              and exists (select 1 from roster.fact_organisation o
                          where o.district_id = c.district_id and o.organisation_id = c.organiser_id
                            and o.path like :scope || '%')
            """;

    private static final Cursor START =
            new Cursor(WITHOUT_SESSIONS.plusSeconds(1), UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    private final JdbcClient jdbc;
    private final Clock clock;

    ClassList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first classes after the filter's cursor. */
    public List<ListedClass> page(Scope scope, ClassFilter filter, int limit) {
        Cursor after = filter.after() == null ? START : filter.after();
        ClassFilter.Phase phase = filter.phase();
        CreditCategory category = filter.category();
        return jdbc.sql(PAGE)
                .param("district", scope.district().value())
                .param("scope", scope.path())
                .param("now", at(clock.instant()))
                .param("today", LocalDate.now(clock))
                .param("far", at(WITHOUT_SESSIONS))
                .param("phase", phase == null ? null : phase.name())
                .param("category", category == null ? null : category.name())
                .param("words", filter.words())
                .param("afterKey", at(after.startsAt()))
                .param("afterId", after.id())
                .param("limit", limit)
                .query((row, at) -> read(row))
                .list();
    }

    /** Whether there is a class of that identity whose organiser lies in the scope. */
    public boolean knows(Scope scope, UUID id) {
        return jdbc.sql(ONE)
                .param("district", scope.district().value())
                .param("scope", scope.path())
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Where the page that ends with this class ended. */
    public static Cursor after(ListedClass last) {
        return new Cursor(last.startsAt().orElse(WITHOUT_SESSIONS), last.id());
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static ListedClass read(ResultSet row) throws SQLException {
        OffsetDateTime starts = row.getObject("starts_at", OffsetDateTime.class);
        OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
        return new ListedClass(
                row.getObject("id", UUID.class),
                new ListedClass.Naming(
                        row.getString("title"),
                        row.getObject("edition", Integer.class),
                        row.getObject("stage", Integer.class),
                        row.getString("programme"),
                        row.getString("organiser")),
                ClassFilter.Phase.valueOf(row.getString("phase")),
                CreditCategory.valueOf(row.getString("category")),
                starts == null || ends == null ? null : new ListedClass.Span(starts.toInstant(), ends.toInstant()),
                row.getInt("sessions"));
    }
}
