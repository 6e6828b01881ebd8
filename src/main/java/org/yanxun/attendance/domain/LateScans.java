package org.yanxun.attendance.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scans made before a sitting was settled and confirmed after it, by somebody slow: kept for the organiser to look at. They
 * change nothing that was settled.
 */
@Repository
public class LateScans {

    private static final String KEEP = """
            insert into attendance.late_scan (district_id, sitting_id, person_id, kind, at, received_at, ticket)
            select s.district_id, s.id, e.person_id, :kind, :at, :now, cast(:ticket as uuid)
            from attendance.sitting s
            join attendance.expected e on e.district_id = s.district_id and e.sitting_id = s.id
                 and e.person_id = :person and e.released_at is null
            where s.district_id = :district and s.id = :sitting and s.cancelled_at is null and s.settled_at > :at
              and :at >= s.starts_at - interval '60 minutes'
              and case :kind when 'IN' then :at <= s.ends_at
                  else s.checkout and :at <= s.ends_at + interval '120 minutes' end
            on conflict do nothing
            """;

    private static final String KEPT = """
            select count(*) from attendance.late_scan
            where district_id = :district and sitting_id = :sitting and person_id = :person and kind = :kind
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LateScans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a scan that a settled sitting did not take; false if there was none, or it was made too late itself. */
    @Transactional
    public boolean keep(CheckIn late) {
        @Nullable UUID ticket = late.proof().ticket();
        if (ticket == null) {
            return false;
        }
        of(KEEP, late)
                .param("at", late.proof().at().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ticket", ticket, Types.OTHER)
                .update();
        return of(KEPT, late).query(Integer.class).single() > 0;
    }

    private JdbcClient.StatementSpec of(String sql, CheckIn late) {
        return jdbc.sql(sql)
                .param("district", late.district().value())
                .param("sitting", late.sitting())
                .param("person", late.person().value())
                .param("kind", late.passage().name());
    }
}
