package org.yanxun.roster.load;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.Roster;

/**
 * Clears, every hour, what uploads leave behind when its term is over: the rows read, what was wrong, the file. What was
 * let go has no term.
 */
@Component
class Clearing {

    /** How long a finished upload can be looked at row by row, and given back with its mistakes. */
    static final Duration KEPT = Duration.ofDays(14);

    /** How long an upload waits to be applied before it counts as let go. */
    static final Duration WAITING = Duration.ofDays(30);

    private static final String CLEAR = """
            with ended as (
                update roster.import_job
                set cleared_at = :now, file_seal = null,
                    state = case when state in ('CHECKING', 'READY', 'APPLYING') then 'DISCARDED' else state end
                where district_id = :district and cleared_at is null
                  and (state = 'DISCARDED' or state in ('APPLIED', 'UNDONE', 'REFUSED') and touched_at < :kept
                       or touched_at < :waiting)
                returning id),
            no_rows as (
                delete from roster.import_row
                where district_id = :district and job_id in (select id from ended)),
            no_changes as (
                delete from roster.import_change
                where district_id = :district and job_id in (select id from ended)),
            no_organisations as (
                delete from roster.import_organisation
                where district_id = :district and job_id in (select id from ended)),
            no_organisation_changes as (
                delete from roster.import_organisation_change
                where district_id = :district and job_id in (select id from ended))
            delete from roster.import_problem
            where district_id = :district and job_id in (select id from ended)
            """;

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Clock clock;

    Clearing(JdbcClient jdbc, Roster roster, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
    void sweep() {
        roster.districts().forEach(district -> clear(district.id()));
    }

    private void clear(DistrictId district) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql(CLEAR)
                .param("district", district.value())
                .param("now", now)
                .param("kept", now.minus(KEPT))
                .param("waiting", now.minus(WAITING))
                .update();
    }
}
