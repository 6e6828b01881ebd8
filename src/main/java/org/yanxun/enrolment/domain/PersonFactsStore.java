package org.yanxun.enrolment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yanxun.database.Moments;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.PersonId;

/** Everything the rules look at of people, in one small query: a row a fact, of four kinds. */
@Repository
class PersonFactsStore {

    private static final String FACTS = """
            select 'POST' as what, p.person_id, null::uuid as id, null::uuid as class_id, p.kind as word, p.stage,
                   p.subject, p.path, o.rural, o.migrant, lower(p.valid * o.valid) as since,
                   upper(p.valid * o.valid) as until, null::timestamptz as starts_at, null::timestamptz as ends_at
            from roster.fact_post p
            join roster.fact_organisation o on o.district_id = p.district_id
                 and o.organisation_id = p.organisation_id and o.valid && p.valid
            where p.district_id = :district and p.person_id = any(:people)
            union all
            select 'SERVICE', s.person_id, null, null, null, null, null, null, null, null,
                   lower(s.valid), upper(s.valid), null, null
            from roster.fact_service s
            where s.district_id = :district and s.person_id = any(:people) and not lower_inf(s.valid)
            union all
            select 'APPLICATION', a.person_id, a.id, a.class_id, a.state, null, null, null, null, null,
                   null, null, null, null
            from enrolment.application a
            where a.district_id = :district and a.person_id = any(:people)
              and a.state in ('AWAITING_CONSENT', 'SEATED')
            union all
            select 'SESSION', a.person_id, null, f.class_id, f.title, null, null, null, null, null,
                   null, null, f.starts_at, f.ends_at
            from enrolment.application a
            join programme.fact_session f on f.district_id = a.district_id and f.class_id = a.class_id
                 and f.cancelled_at is null and f.ends_at > :now
            where a.district_id = :district and a.person_id = any(:people)
              and a.state in ('AWAITING_CONSENT', 'SEATED')
            union all
            select 'SESSION', f.trainer_id, null, f.class_id, f.title, null, null, null, null, null,
                   null, null, f.starts_at, f.ends_at
            from programme.fact_session f
            where f.district_id = :district and f.trainer_id = any(:people) and f.class_status = 'PUBLISHED'
              and f.cancelled_at is null and f.ends_at > :now
            order by starts_at
            """;

    private final JdbcClient client;

    PersonFactsStore(JdbcClient client) {
        this.client = client;
    }

    /** The facts of each of these people. */
    Map<PersonId, PersonFacts> facts(DistrictId district, Set<PersonId> people, Instant now) {
        Map<PersonId, Known> known = new HashMap<>();
        client.sql(FACTS)
                .param("district", district.value())
                .param("people", new SqlArrayValue("uuid", ids(people)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    known.computeIfAbsent(person(row), person -> new Known()).add(row);
                });
        Map<PersonId, PersonFacts> facts = new HashMap<>();
        people.forEach(person -> facts.put(person, PersonFacts.NONE));
        known.forEach((person, each) -> facts.put(person, each.facts()));
        return facts;
    }

    private static Object[] ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toArray();
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person_id", UUID.class));
    }

    /** What is known of one person, row by row. */
    private static final class Known {

        private final List<PersonFacts.Post> posts = new ArrayList<>(2);
        private final List<Period> services = new ArrayList<>(2);
        private final List<PersonFacts.Live> applications = new ArrayList<>();
        private final List<PersonFacts.Session> sessions = new ArrayList<>();

        void add(ResultSet row) throws SQLException {
            switch (row.getString("what")) {
                case "POST" -> posts.add(new PersonFacts.Post(post(row), days(row)));
                case "SERVICE" -> services.add(period(row));
                case "APPLICATION" ->
                    applications.add(new PersonFacts.Live(
                            trainingClass(row), row.getObject("id", UUID.class), State.valueOf(row.getString("word"))));
                default -> sessions.add(new PersonFacts.Session(trainingClass(row), row.getString("word"), span(row)));
            }
        }

        PersonFacts facts() {
            return new PersonFacts(posts, services, applications, sessions);
        }

        private static Candidate.Post post(ResultSet row) throws SQLException {
            return new Candidate.Post(
                    row.getString("word"),
                    row.getString("stage"),
                    row.getString("subject"),
                    row.getString("path"),
                    row.getBoolean("rural"),
                    row.getBoolean("migrant"));
        }

        private static PersonFacts.Days days(ResultSet row) throws SQLException {
            return new PersonFacts.Days(
                    row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        }

        private static Period period(ResultSet row) throws SQLException {
            return new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        }

        private static UUID trainingClass(ResultSet row) throws SQLException {
            return row.getObject("class_id", UUID.class);
        }

        private static Offer.Span span(ResultSet row) throws SQLException {
            return new Offer.Span(Moments.at(row, "starts_at"), Moments.at(row, "ends_at"));
        }
    }
}
