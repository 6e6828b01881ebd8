package org.yanxun.access.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;

/** Who can let others in: a district without anybody who can is locked for good. */
@Component
public class Administrators {

    private final JdbcClient client;
    private final Clock clock;

    /** Over that database, on that clock. */
    Administrators(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Whether the person is none of them today, or somebody else is one, too. */
    public boolean canSpare(DistrictId district, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return !include(district, person, today) || othersStay(district, person, new Period(today, today.plusDays(1)));
    }

    private boolean include(DistrictId district, PersonId person, LocalDate today) {
        return client.sql("""
                        select exists (select 1 from access.role_grant
                            where district_id = :district and person_id = :person and role = 'ADMINISTRATOR'
                              and valid @> :today and superseded_at is null)
                        """)
                .param("district", district.value())
                .param("person", person.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether somebody else who can sign in is an administrator on all of these days. Whoever asks at the same moment waits
     * until this act is done: of two who would stop each other, one does.
     */
    public boolean othersStay(DistrictId district, PersonId person, Period days) {
        client.sql("""
                        select id from access.role_grant
                        where district_id = :district and role = 'ADMINISTRATOR' and superseded_at is null
                        order by id for update
                        """)
                .param("district", district.value())
                .query((row, number) -> number)
                .list();
        return client.sql("""
                        select exists (select 1 from access.role_grant g
                            join access.account a on a.district_id = g.district_id and a.person_id = g.person_id
                            where g.district_id = :district and g.person_id <> :person and g.role = 'ADMINISTRATOR'
                              and g.valid @> daterange(:from, :until) and g.superseded_at is null
                              and a.locked_at is null and a.password_hash is not null)
                        """)
                .param("district", district.value())
                .param("person", person.value())
                .param("from", days.from())
                .param("until", days.until(), Types.DATE)
                .query(Boolean.class)
                .single();
    }
}
