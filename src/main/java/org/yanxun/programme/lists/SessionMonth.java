package org.yanxun.programme.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.Scope;

/** The sessions of a month whose organisers lie in a scope. */
@Repository
public class SessionMonth {

    private static final String MONTH = """
            select s.class_id, c.title || case when s.title = c.title then '' else ' · ' || s.title end as title, s.place,
                   s.starts_at, c.status = 'CANCELLED' or s.cancelled_at is not null as cancelled
            from programme.session s
            join programme.training_class c on c.district_id = s.district_id and c.id = s.class_id
            where s.district_id = :district and s.starts_at >= :from and s.starts_at < :until
              and (c.status = 'PUBLISHED' or s.cancelled_at is null)
              and exists (select 1 from roster.fact_organisation o
                          where o.district_id = c.district_id and o.organisation_id = c.organiser_id
                            and o.path like :scope || '%')
            order by s.starts_at, s.id
            limit 1000
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionMonth(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One session on its day. */
    public record Entry(UUID trainingClass, String title, String place, LocalDateTime startsAt, boolean cancelled) {}

    /** All sessions that begin in the month, in order. */
    public List<Entry> of(Scope scope, YearMonth month) {
        return jdbc.sql(MONTH)
                .param("district", scope.district().value())
                .param("scope", scope.path())
                .param("from", at(month.atDay(1)))
                .param("until", at(month.plusMonths(1).atDay(1)))
                .query((row, number) -> new Entry(
                        row.getObject("class_id", UUID.class),
                        row.getString("title"),
                        row.getString("place"),
                        row.getObject("starts_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDateTime(),
                        row.getBoolean("cancelled")))
                .list();
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
