package org.yanxun.roster.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;

/** Tells whose own page can be opened from a scope. */
@Component
public class Reach {

    private static final String WITHIN = """
            select distinct f.person_id
            from roster.post f
            join roster.organisation o on o.district_id = f.district_id and o.id = f.organisation_id
            where f.district_id = :district and f.person_id = any (cast(:people as uuid[])) and f.superseded_at is null
              and not f.valid << daterange(:today, null) and o.path like :path || '%'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reach(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of these people of whose posts of today or tomorrow one lies in the scope; over the whole district, all. */
    public Set<PersonId> within(Scope scope, Collection<PersonId> people) {
        if (people.isEmpty() || PeopleQuery.first(scope, "", 1).isWholeDistrict()) {
            return Set.copyOf(people);
        }
        return jdbc.sql(WITHIN)
                .param("district", scope.district().value())
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .param("path", scope.path())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .set();
    }
}
