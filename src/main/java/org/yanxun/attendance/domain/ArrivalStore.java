package org.yanxun.attendance.domain;

import static org.yanxun.attendance.domain.SqlArrays.column;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.attendance.Sittings.Arrival;
import org.yanxun.kernel.DistrictId;

/** Takes in who came and went where that was noted elsewhere. */
@Repository
class ArrivalStore {

    /** Each look-up goes by the whole key, so that it stays one row even where the database knows no statistics yet. */
    private static final String TAKE_IN = """
            insert into attendance.check_event (district_id, sitting_id, person_id, kind, id, at, received_at, method)
            select distinct on (a.sitting, a.person, a.kind)
                   :district, a.sitting, a.person, a.kind, uuidv7(), a.at, cast(:now as timestamptz), 'TAKEN_IN'
            from unnest(:sittings, :people, :kinds, :ats) as a (sitting, person, kind, at)
            where (select e.released_at is null from attendance.expected e
                   where e.district_id = :district and e.sitting_id = a.sitting and e.person_id = a.person)
              and (select s.settled_at is null and s.cancelled_at is null from attendance.sitting s
                   where s.district_id = :district and s.id = a.sitting)
            order by a.sitting, a.person, a.kind, a.at
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    ArrivalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of them are new. */
    int takeIn(DistrictId district, List<Arrival> arrivals, Instant now) {
        return jdbc.sql(TAKE_IN)
                .param("district", district.value())
                .param("sittings", column("uuid", arrivals, Arrival::sitting))
                .param("people", column("uuid", arrivals, each -> each.person().value()))
                .param("kinds", column("text", arrivals, each -> each.arriving() ? "IN" : "OUT"))
                .param("ats", column("timestamptz", arrivals, Arrival::at))
                .param("now", now.toString())
                .update();
    }
}
