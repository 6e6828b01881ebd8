package org.yanxun.roster.domain;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;

/** Closes an organisation on a day and moves its people to the successor; what was before that day stays as it was. */
@Component
class Merger {

    /** What it would have become later on does not come about. */
    private static final String CLOSE = """
            with closed as (
                update roster.organisation_state set superseded_at = :at
                where district_id = :district and organisation_id = :closing and superseded_at is null
                  and not valid << daterange(:on, null)
                returning *)
            insert into roster.organisation_state (district_id, id, organisation_id, valid, parent_id, name, type,
                                                   ownership, stages, rural, migrant, successor_id, recorded_at)
            select district_id, uuidv7(), organisation_id, daterange(lower(valid), :on), parent_id, name, type,
                   ownership, stages, rural, migrant, :successor, :at
            from closed where lower(valid) < :on
            """;

    /** Days on which the successor already has the same post of a person are left out; the rest goes along. */
    private static final String MOVE_POSTS = """
            with moved as (
                update roster.post set superseded_at = :at
                where district_id = :district and organisation_id = :closing and superseded_at is null
                  and not valid << daterange(:on, null)
                returning *)
            insert into roster.post (district_id, id, person_id, organisation_id, kind, stage, subject, staffing,
                                     valid, recorded_at)
            select m.district_id, uuidv7(), m.person_id, part.organisation_id, m.kind, m.stage, m.subject, m.staffing,
                   piece.valid, :at
            from moved m
            cross join lateral (values (m.organisation_id, m.valid * daterange(null, :on)),
                                       (cast(:successor as uuid), m.valid * daterange(:on, null)))
                               as part (organisation_id, valid)
            cross join lateral unnest(datemultirange(part.valid) - coalesce(
                (select range_agg(p.valid) from roster.post p
                 where p.district_id = m.district_id and p.person_id = m.person_id
                   and p.organisation_id = :successor and part.organisation_id = :successor
                   and p.superseded_at is null and p.kind = m.kind
                   and p.stage is not distinct from m.stage
                   and p.subject is not distinct from m.subject), datemultirange())) as piece (valid)
            """;

    /** The closing school's liaison has nothing left to link; homeroom teachers keep their classes. */
    private static final String MOVE_DUTIES = """
            with moved as (
                update roster.duty set superseded_at = :at
                where district_id = :district and organisation_id = :closing and superseded_at is null
                  and not valid << daterange(:on, null)
                returning *)
            insert into roster.duty (district_id, id, person_id, organisation_id, kind, valid, recorded_at)
            select m.district_id, uuidv7(), m.person_id, part.organisation_id, m.kind, part.valid, :at
            from moved m
            cross join lateral (values (m.organisation_id, m.valid * daterange(null, :on), true),
                                       (cast(:successor as uuid), m.valid * daterange(:on, null), m.kind <> 'LIAISON'))
                               as part (organisation_id, valid, kept)
            where part.kept and not isempty(part.valid)
            """;

    private final JdbcClient jdbc;
    private final Bulk bulk;

    Merger(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Whether there was anything to close on that day. */
    boolean merge(DistrictId district, OrgId closing, OrgId successor, LocalDate on) {
        var at = bulk.now();
        for (String step : new String[] {CLOSE, MOVE_POSTS, MOVE_DUTIES}) {
            int written = jdbc.sql(step)
                    .param("district", district.value())
                    .param("closing", closing.value())
                    .param("successor", successor.value())
                    .param("on", on)
                    .param("at", at)
                    .update();
            if (written == 0 && step.equals(CLOSE)) {
                return false;
            }
        }
        return true;
    }
}
