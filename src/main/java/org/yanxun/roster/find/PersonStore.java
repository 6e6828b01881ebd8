package org.yanxun.roster.find;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;

/** Reads all that is known of one person. */
@Component
public class PersonStore {

    private static final String SELF = """
            select id, name, staff_number, id_number_mask, trainee_type, mobile, email
            from roster.person where district_id = :district and id = :person
            """;

    private static final String POSTS = """
            select p.id, p.organisation_id, s.name, p.kind, p.stage, p.subject, p.staffing,
                   lower(p.valid) as starts, upper(p.valid) as ends
            from roster.post p
            cross join lateral (
                select s.name from roster.organisation_state s
                where s.district_id = p.district_id and s.organisation_id = p.organisation_id
                  and s.superseded_at is null
                order by (s.valid && p.valid) desc, lower(s.valid) desc limit 1) s
            where p.district_id = :district and p.person_id = :person and p.superseded_at is null
            order by lower(p.valid) desc, p.id
            """;

    private static final String DUTIES = """
            select p.id, s.name, p.kind, lower(p.valid) as starts, upper(p.valid) as ends
            from roster.duty p
            cross join lateral (
                select s.name from roster.organisation_state s
                where s.district_id = p.district_id and s.organisation_id = p.organisation_id
                  and s.superseded_at is null
                order by (s.valid && p.valid) desc, lower(s.valid) desc limit 1) s
            where p.district_id = :district and p.person_id = :person and p.superseded_at is null
            order by lower(p.valid) desc, p.id
            """;

    private static final String SERVICE = """
            select lower(valid) as starts, upper(valid) as ends from roster.service_period
            where district_id = :district and person_id = :person and superseded_at is null order by lower(valid)
            """;

    private static final String CREDENTIALS = """
            select kind, level, subject, lower(valid) as starts, upper(valid) as ends from roster.credential
            where district_id = :district and person_id = :person and superseded_at is null
            order by family desc, lower(valid)
            """;

    private static final String CHANGED = """
            select max(greatest(recorded_at, superseded_at)) as changed, min(recorded_at) as begun from roster.post
            where district_id = :district and person_id = :person
            """;

    private final JdbcClient jdbc;
    private final Roster roster;

    PersonStore(JdbcClient jdbc, Roster roster) {
        this.jdbc = jdbc;
        this.roster = roster;
    }

    /** The person's file; absent outside the scope. */
    public Optional<PersonFile> file(Scope scope, PersonId person) {
        return roster.person(scope, person)
                .map(found -> new PersonFile(
                        rows(SELF, scope, person, PersonRows::self).getFirst(),
                        rows(POSTS, scope, person, PersonRows::post),
                        rows(DUTIES, scope, person, PersonRows::duty),
                        rows(SERVICE, scope, person, PersonRows::period),
                        rows(CREDENTIALS, scope, person, PersonRows::credential),
                        moment(scope, person, "changed").orElse(null),
                        moment(scope, person, "begun").orElse(null)));
    }

    /** When the person's posts were last changed; absent if there never were any. */
    public Optional<Instant> changed(Scope scope, PersonId person) {
        return moment(scope, person, "changed");
    }

    private Optional<Instant> moment(Scope scope, PersonId person, String column) {
        return rows(CHANGED, scope, person, (row, number) -> Optional.ofNullable(row.getTimestamp(column)))
                .getFirst()
                .map(Timestamp::toInstant);
    }

    private <T> List<T> rows(String sql, Scope scope, PersonId person, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("district", scope.district().value())
                .param("person", person.value())
                .query(mapper)
                .list();
    }
}
