package org.yanxun.enrolment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** Everything the rules look at of people, in one small query. */
@Repository
class PersonFactsStore {

    private static final String FACTS = """
            select w.person_id,
                   (select coalesce(json_agg(json_build_object(
                           'kind', p.kind, 'stage', p.stage, 'subject', p.subject, 'path', p.path, 'rural', o.rural,
                           'migrant', o.migrant, 'from', lower(p.valid * o.valid), 'until', upper(p.valid * o.valid))),
                           '[]')
                    from roster.fact_post p
                    join roster.fact_organisation o on o.district_id = p.district_id
                         and o.organisation_id = p.organisation_id and o.valid && p.valid
                    where p.district_id = :district and p.person_id = w.person_id) as posts,
                   (select coalesce(json_agg(json_build_object('from', lower(s.valid), 'until', upper(s.valid))), '[]')
                    from roster.fact_service s
                    where s.district_id = :district and s.person_id = w.person_id
                      and not lower_inf(s.valid)) as services,
                   (select coalesce(json_agg(json_build_object('trainingClass', a.class_id, 'id', a.id, 'state', a.state)),
                           '[]')
                    from enrolment.application a
                    where a.district_id = :district and a.person_id = w.person_id
                      and a.state in ('AWAITING_CONSENT', 'SEATED')) as applications,
                   (select coalesce(json_agg(json_build_object(
                           'trainingClass', f.class_id, 'title', f.title, 'from', extract(epoch from f.starts_at)::bigint,
                           'until', extract(epoch from f.ends_at)::bigint) order by f.starts_at), '[]')
                    from enrolment.application a
                    join programme.fact_session f on f.district_id = a.district_id and f.class_id = a.class_id
                         and f.cancelled_at is null and f.ends_at > :now
                    where a.district_id = :district and a.person_id = w.person_id
                      and a.state in ('AWAITING_CONSENT', 'SEATED')) as sessions
            from unnest(:people) as w (person_id)
            """;

    private final JdbcClient client;
    private final JsonMapper json = JsonMapper.shared();

    PersonFactsStore(JdbcClient client) {
        this.client = client;
    }

    private record PostRow(
            String kind,
            @Nullable String stage,
            @Nullable String subject,
            String path,
            boolean rural,
            boolean migrant,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        PersonFacts.Post post() {
            return new PersonFacts.Post(
                    new Candidate.Post(kind, stage, subject, path, rural, migrant), new PersonFacts.Days(from, until));
        }
    }

    private record SessionRow(UUID trainingClass, String title, long from, long until) {

        PersonFacts.Session session() {
            var span = new Offer.Span(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
            return new PersonFacts.Session(trainingClass, title, span);
        }
    }

    /** The facts of each of these people. */
    Map<PersonId, PersonFacts> facts(DistrictId district, Set<PersonId> people, Instant now) {
        Map<PersonId, PersonFacts> found = new HashMap<>();
        client.sql(FACTS)
                .param("district", district.value())
                .param("people", new SqlArrayValue("uuid", ids(people)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(new PersonId(row.getObject("person_id", UUID.class)), facts(row));
                });
        return found;
    }

    private static Object[] ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray();
    }

    private PersonFacts facts(ResultSet row) throws SQLException {
        return new PersonFacts(
                Arrays.stream(json.readValue(row.getString("posts"), PostRow[].class))
                        .map(PostRow::post)
                        .toList(),
                List.of(json.readValue(row.getString("services"), Period[].class)),
                List.of(json.readValue(row.getString("applications"), PersonFacts.Live[].class)),
                Arrays.stream(json.readValue(row.getString("sessions"), SessionRow[].class))
                        .map(SessionRow::session)
                        .toList());
    }
}
