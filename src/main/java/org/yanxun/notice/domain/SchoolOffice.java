package org.yanxun.notice.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Who decides for a school: its principal and its training liaison, of the schools where a person has a post that day. A
 * liaison's duty counts only where there is a post as well.
 */
@Component
class SchoolOffice {

    /** Selects district_id, person_id: the office of {@code :person}'s schools on {@code :day}, without the person. */
    static final String SQL = """
            select distinct d.district_id, d.person_id
            from roster.fact_post p
            join (select l.district_id, l.person_id, l.organisation_id, l.valid
                  from roster.fact_duty l where l.district_id = :district and l.kind = 'LIAISON'
                    and exists (select 1 from roster.fact_post h
                                where h.district_id = l.district_id and h.person_id = l.person_id
                                  and h.organisation_id = l.organisation_id and h.valid @> cast(:day as date))
                  union all
                  select district_id, person_id, organisation_id, valid
                  from roster.fact_post where district_id = :district and kind = 'PRINCIPAL') d
              on d.district_id = p.district_id and d.organisation_id = p.organisation_id
            where p.district_id = :district and p.person_id = :person and d.person_id <> :person
              and p.valid @> cast(:day as date) and d.valid @> cast(:day as date)
            """;

    private final Clock clock;

    SchoolOffice(Clock clock) {
        this.clock = clock;
    }

    /** The day of that moment, as {@link #SQL} wants it. */
    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
