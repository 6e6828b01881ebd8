package org.yanxun.enrolment.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.DistrictId;

/** Who has a seat in a class, or waits for one, in the order of their names. */
@Repository
public class ClassPeople {

    private static final String PEOPLE = """
            select a.id, a.state, a.asked_at, n.name, n.staff_number, p.name as organisation,
                   (select o.title from enrolment.fact_clash k
                    join programme.fact_class o on o.district_id = k.district_id and o.class_id = k.other_class_id
                    where k.district_id = a.district_id and k.application_id = a.id and k.starts_at > :now
                    order by k.starts_at limit 1) as clash
            from enrolment.application a
            join roster.fact_person n on n.district_id = a.district_id and n.person_id = a.person_id
            left join lateral (
                select o.name from roster.fact_post t
                join roster.fact_organisation o on o.district_id = t.district_id
                     and o.organisation_id = t.organisation_id and o.valid @> cast(:today as date)
                where t.district_id = a.district_id and t.person_id = a.person_id and t.valid @> cast(:today as date)
                order by lower(t.valid) limit 1) p on true
            where a.district_id = :district and a.class_id = :class and a.state in ('AWAITING_CONSENT', 'SEATED')
              and (cast(:after as uuid) is null
                   or (a.state <> 'SEATED', n.sort_key, a.id) >
                      (select b.state <> 'SEATED', m.sort_key, b.id
                       from enrolment.application b
                       join roster.fact_person m on m.district_id = b.district_id and m.person_id = b.person_id
                       where b.district_id = :district and b.id = :after))
            order by a.state <> 'SEATED', n.sort_key, a.id
            limit :limit
            """;

    private static final String COUNT = """
            select count(*) filter (where state = 'SEATED') as seated,
                   count(*) filter (where state = 'AWAITING_CONSENT') as waiting,
                   (select count(distinct k.person_id) from enrolment.fact_clash k
                    where k.district_id = :district and k.class_id = :class and k.starts_at > :now) as clashing
            from enrolment.application where district_id = :district and class_id = :class
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
     * @param application what they asked
     * @param organisation where they work today; absent without a post
     * @param clash the class they are expected in, or teach, at the time of a coming session; absent if there is none
     */
    public record Member(
            UUID application,
            SeatState state,
            String name,
            @Nullable String staffNumber,
            @Nullable String organisation,
            @Nullable String clash,
            Instant askedAt) {}

    /** How many have a seat, wait for their school's word, and are somewhere else at the time of a coming session. */
    public record Count(int seated, int waiting, int clashing) {}

    /** How many there are. */
    public Count count(DistrictId district, UUID trainingClass) {
        return client.sql(COUNT)
                .param("district", district.value())
                .param("class", trainingClass)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Count(row.getInt("seated"), row.getInt("waiting"), row.getInt("clashing")))
                .single();
    }

    /** The first members after that application, those with a seat first. */
    public List<Member> of(DistrictId district, UUID trainingClass, @Nullable UUID after, int limit) {
        return client.sql(PEOPLE)
                .param("district", district.value())
                .param("class", trainingClass)
                .param("today", LocalDate.now(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Member(
                        row.getObject("id", UUID.class),
                        SeatState.valueOf(row.getString("state")),
                        row.getString("name"),
                        row.getString("staff_number"),
                        row.getString("organisation"),
                        row.getString("clash"),
                        Moments.at(row, "asked_at")))
                .list();
    }
}
