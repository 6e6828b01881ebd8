package org.yanxun.enrolment.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.DistrictId;

/** Who has a seat in a class, or waits for one, in the order of their names. */
@Repository
public class ClassPeople {

    private static final String PEOPLE = """
            select a.state, a.asked_at, n.name, n.staff_number, p.name as organisation
            from enrolment.application a
            join roster.fact_person n on n.district_id = a.district_id and n.person_id = a.person_id
            left join lateral (
                select o.name from roster.fact_post t
                join roster.fact_organisation o on o.district_id = t.district_id
                     and o.organisation_id = t.organisation_id and o.valid @> cast(:today as date)
                where t.district_id = a.district_id and t.person_id = a.person_id and t.valid @> cast(:today as date)
                order by lower(t.valid) limit 1) p on true
            where a.district_id = :district and a.class_id = :class and a.state in ('AWAITING_CONSENT', 'SEATED')
            order by a.state desc, n.sort_key, a.id
            """;

    private final JdbcClient client;
    private final Clock clock;

    ClassPeople(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Somebody of a class.
     *
     * @param organisation where they work today; absent without a post
     */
    public record Member(
            SeatState state,
            String name,
            @Nullable String staffNumber,
            @Nullable String organisation,
            Instant askedAt) {}

    /** The members, those with a seat first. */
    public List<Member> of(DistrictId district, UUID trainingClass) {
        return client.sql(PEOPLE)
                .param("district", district.value())
                .param("class", trainingClass)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Member(
                        SeatState.valueOf(row.getString("state")),
                        row.getString("name"),
                        row.getString("staff_number"),
                        row.getString("organisation"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
