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
            select distinct p.district_id, o.person_id
            from roster.fact_post p
            join roster.fact_office(:district, cast(:day as date)) o on o.organisation_id = p.organisation_id
            where p.district_id = :district and p.person_id = :person and o.person_id <> :person
              and p.valid @> cast(:day as date)
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
