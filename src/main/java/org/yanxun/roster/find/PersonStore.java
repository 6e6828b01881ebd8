package org.yanxun.roster.find;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;
import org.yanxun.roster.find.PersonFile.LastChange;

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
            select p.id, p.organisation_id, s.name, p.kind, lower(p.valid) as starts, upper(p.valid) as ends
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
            select id, lower(valid) as starts, upper(valid) as ends from roster.service_period
            where district_id = :district and person_id = :person and superseded_at is null order by lower(valid)
            """;

    private static final String CREDENTIALS = """
            select id, kind, level, subject, certificate, lower(valid) as starts, upper(valid) as ends
            from roster.credential
            where district_id = :district and person_id = :person and superseded_at is null
            order by family desc, lower(valid)
            """;

    /**
     * Whatever an act replaced left word in {@code person_act}; a first entry and a merger stand in their rows alone, and
     * of what a merger only took away nothing is left but when.
     */
    private static final String CHANGED = """
            select k.changed, a.what
            from (
                select greatest(
                    pe.recorded_at,
                    (select max(x.recorded_at) from roster.post x where x.district_id = pe.district_id
                       and x.person_id = pe.id and x.superseded_at is null),
                    (select max(x.recorded_at) from roster.duty x where x.district_id = pe.district_id
                       and x.person_id = pe.id and x.superseded_at is null),
                    (select max(x.superseded_at) from roster.post x where x.district_id = pe.district_id
                       and x.person_id = pe.id and x.superseded_at is not null),
                    (select max(x.superseded_at) from roster.duty x where x.district_id = pe.district_id
                       and x.person_id = pe.id and x.superseded_at is not null),
                    (select max(x.recorded_at) from roster.service_period x where x.district_id = pe.district_id
                       and x.person_id = pe.id and x.superseded_at is null),
                    (select max(x.recorded_at) from roster.credential x where x.district_id = pe.district_id
                       and x.person_id = pe.id and x.superseded_at is null),
                    (select max(x.at) from roster.person_act x where x.district_id = pe.district_id
                       and x.person_id = pe.id)) as changed
                from roster.person pe where pe.district_id = :district and pe.id = :person) k
            left join roster.person_act a on a.district_id = :district and a.person_id = :person and a.at = k.changed
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
                        rows(SERVICE, scope, person, PersonRows::stretch),
                        rows(CREDENTIALS, scope, person, PersonRows::credential),
                        rows(CHANGED, scope, person, PersonRows::last).getFirst()));
    }

    /** The last change of anything about the person; absent for nobody's identity. */
    public Optional<LastChange> last(Scope scope, PersonId person) {
        return rows(CHANGED, scope, person, PersonRows::last).stream().findFirst();
    }

    /** When that was. */
    public Optional<Instant> changed(Scope scope, PersonId person) {
        return last(scope, person).map(LastChange::at);
    }

    private <T> List<T> rows(String sql, Scope scope, PersonId person, RowMapper<T> mapper) {
        return jdbc.sql(sql)
                .param("district", scope.district().value())
                .param("person", person.value())
                .query(mapper)
                .list();
    }
}
