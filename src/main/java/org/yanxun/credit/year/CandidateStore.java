package org.yanxun.credit.year;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.yanxun.kernel.Period;

/** Reads what open classes ask about people, of many at once in one statement. */
@Repository
class CandidateStore {

    private static final String CANDIDATES = """
            select p.person_id as person, coalesce(p.stage, '') as stage, coalesce(p.subject, '') as subject, p.kind,
                   p.path, coalesce(o.migrant, false) as migrant, coalesce(o.rural, false) as rural,
                   upper(p.valid) as until,
                   array(select coalesce(lower(s.valid), date '1900-01-01') || '/' || coalesce(upper(s.valid)::text, '')
                         from roster.fact_service s
                         where s.district_id = p.district_id and s.person_id = p.person_id) as services,
                   array(select a.class_id from enrolment.fact_application a
                         where a.district_id = p.district_id and a.person_id = p.person_id
                           and a.state in ('AWAITING_CONSENT', 'SEATED')) as asked,
                   array(select extract(epoch from b.starts_at)::bigint || '/' || extract(epoch from b.ends_at)::bigint
                         from (select f.starts_at, f.ends_at
                               from enrolment.fact_application a
                               join programme.fact_session f on f.district_id = a.district_id and f.class_id = a.class_id
                                    and f.cancelled_at is null
                               where a.district_id = p.district_id and a.person_id = p.person_id
                                 and a.state in ('AWAITING_CONSENT', 'SEATED')
                               union all
                               select f.starts_at, f.ends_at
                               from programme.fact_session f
                               where f.district_id = p.district_id and f.trainer_id = p.person_id
                                 and f.class_status = 'PUBLISHED' and f.cancelled_at is null) b
                         where b.ends_at > cast(:today as date)) as busy
            from roster.fact_post p
            left join roster.fact_organisation o on o.district_id = p.district_id
                 and o.organisation_id = p.organisation_id and o.valid @> cast(:today as date)
            where p.district_id = :district and p.person_id = any (:people) and p.valid @> cast(:today as date)
            """;

    private final JdbcClient jdbc;

    CandidateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the people who hold a post today. */
    Map<UUID, Candidate> of(YearStore.Asked asked, LocalDate today) {
        Map<UUID, Candidate> people = new HashMap<>();
        jdbc.sql(CANDIDATES)
                .param("district", asked.district().value())
                .param("people", new SqlArrayValue("uuid", asked.people().toArray()))
                .param("today", today.toString())
                .query(row -> {
                    UUID person = row.getObject("person", UUID.class);
                    @Nullable Candidate known = people.get(person);
                    people.put(person, (known == null ? candidate(row) : known).with(post(row)));
                });
        return people;
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                List.of(),
                services(row.getArray("services")),
                Set.of((UUID[]) row.getArray("asked").getArray()),
                spans(row.getArray("busy")));
    }

    private static OpenClass.Post post(ResultSet row) throws SQLException {
        return new OpenClass.Post(
                row.getString("stage"),
                row.getString("subject"),
                row.getString("kind"),
                row.getString("path"),
                new OpenClass.Schools(row.getBoolean("migrant"), row.getBoolean("rural")),
                row.getObject("until", LocalDate.class));
    }

    private static List<OpenClass.Span> spans(Array stretches) throws SQLException {
        List<OpenClass.Span> spans = new ArrayList<>();
        for (String stretch : (String[]) stretches.getArray()) {
            int cut = stretch.indexOf('/');
            spans.add(new OpenClass.Span(
                    Instant.ofEpochSecond(Long.parseLong(stretch.substring(0, cut))),
                    Instant.ofEpochSecond(Long.parseLong(stretch.substring(cut + 1)))));
        }
        return spans;
    }

    private static List<Period> services(Array stretches) throws SQLException {
        List<Period> services = new ArrayList<>();
        for (String stretch : (String[]) stretches.getArray()) {
            int cut = stretch.indexOf('/');
            String until = stretch.substring(cut + 1);
            services.add(new Period(
                    LocalDate.parse(stretch.substring(0, cut)), until.isEmpty() ? null : LocalDate.parse(until)));
        }
        return services;
    }
}
