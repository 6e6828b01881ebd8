package org.yanxun.enrolment.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** What the rules of eligibility look at, read from the rooms below. */
@Component
class EligibilityStore {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient client;

    EligibilityStore(JdbcClient client) {
        this.client = client;
    }

    /** The class, if it was ever published. */
    Optional<Offer> offer(DistrictId district, UUID trainingClass) {
        return client.sql("""
                        select c.class_id, c.status, c.for_stages, c.for_subjects, c.for_post_kinds, c.for_path,
                               c.max_teaching_years, c.rural_only, c.migrant_only,
                               (select min(s.starts_at) from programme.fact_session s
                                where s.district_id = c.district_id and s.class_id = c.class_id
                                  and s.cancelled_at is null) as begins_at
                        from programme.fact_class c
                        where c.district_id = :district and c.class_id = :class and c.status <> 'DRAFT'
                        """)
                .param("district", district.value())
                .param("class", trainingClass)
                .query((row, number) -> offer(row))
                .optional();
    }

    /** The person, as of the class's first day. */
    Candidate candidate(DistrictId district, PersonId person, Offer offer) {
        LocalDate day = LocalDate.ofInstant(offer.beginsAt(), ZONE);
        return new Candidate(
                posts(district, person, day),
                Candidate.wholeYears(daysTaught(district, person, day)),
                clash(district, person, offer.id()).orElse(null));
    }

    private List<Candidate.Post> posts(DistrictId district, PersonId person, LocalDate day) {
        return client.sql("""
                        select p.kind, p.stage, p.subject, p.path, o.rural, o.migrant
                        from roster.fact_post p
                        join roster.fact_organisation o on o.district_id = p.district_id
                             and o.organisation_id = p.organisation_id and o.valid @> :day::date
                        where p.district_id = :district and p.person_id = :person and p.valid @> :day::date
                        """)
                .param("district", district.value())
                .param("person", person.value())
                .param("day", day)
                .query(Candidate.Post.class)
                .list();
    }

    private long daysTaught(DistrictId district, PersonId person, LocalDate day) {
        return client.sql("""
                        select coalesce(sum(least(coalesce(upper(valid), :day::date), :day::date) - lower(valid)), 0)
                        from roster.fact_service
                        where district_id = :district and person_id = :person and lower(valid) < :day::date
                        """)
                .param("district", district.value())
                .param("person", person.value())
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private Optional<String> clash(DistrictId district, PersonId person, UUID trainingClass) {
        return client.sql("""
                        select other.title
                        from enrolment.application a
                        join programme.fact_session other on other.district_id = a.district_id
                             and other.class_id = a.class_id and other.cancelled_at is null
                        join programme.fact_session mine on mine.district_id = a.district_id
                             and mine.class_id = :class and mine.cancelled_at is null
                             and mine.starts_at < other.ends_at and other.starts_at < mine.ends_at
                        where a.district_id = :district and a.person_id = :person and a.class_id <> :class
                          and a.state in ('AWAITING_CONSENT', 'SEATED')
                        order by other.starts_at limit 1
                        """)
                .param("district", district.value())
                .param("person", person.value())
                .param("class", trainingClass)
                .query(String.class)
                .optional();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        @Nullable Integer years = (Integer) row.getObject("max_teaching_years");
        var audience = new Offer.Audience(
                texts(row.getArray("for_stages")),
                texts(row.getArray("for_subjects")),
                texts(row.getArray("for_post_kinds")),
                row.getString("for_path"),
                years,
                row.getBoolean("rural_only"),
                row.getBoolean("migrant_only"));
        return new Offer(
                row.getObject("class_id", UUID.class),
                row.getString("status").equals("PUBLISHED"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                audience);
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
