package org.yanxun.roster.find;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster.Nature;
import org.yanxun.roster.Roster.Person;

/** Reads organisations with their people and their past. */
@Component
public class OrganisationStore {

    private static final int MOST_SHOWN = 500;

    private static final String HEADS = """
            select o.id, count(distinct p.person_id) as people
            from roster.organisation o
            join roster.post p on p.district_id = o.district_id and p.organisation_id = o.id
             and p.superseded_at is null and p.valid @> :on
            where o.district_id = :district and o.path like :path || '%'
            group by o.id
            """;

    private static final String PEOPLE = """
            select pe.id, pe.name, pe.staff_number, p.organisation_id, p.kind, p.stage, p.subject, p.staffing,
                   '' as organisation_name
            from roster.post p
            join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
            join roster.person pe on pe.district_id = p.district_id and pe.id = p.person_id
            where p.district_id = :district and p.organisation_id = :organisation and p.superseded_at is null
              and p.valid @> :on and o.path like :path || '%'
            order by pe.sort_key, pe.id, p.id limit :most
            """;

    private static final String PAST = """
            select s.name, s.type, s.ownership, s.stages, s.rural, s.migrant, s.successor_id,
                   lower(s.valid) as starts, upper(s.valid) as ends
            from roster.organisation_state s
            join roster.organisation o on o.district_id = s.district_id and o.id = s.organisation_id
            where s.district_id = :district and s.organisation_id = :organisation and s.superseded_at is null
              and o.path like :path || '%'
            order by lower(s.valid)
            """;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people each organisation of the scope has on that day; one without any is absent. */
    public Map<OrgId, Integer> heads(Scope scope, LocalDate on) {
        Map<OrgId, Integer> heads = new HashMap<>();
        statement(HEADS, scope).param("on", on).query(row -> {
            heads.put(new OrgId(row.getObject("id", UUID.class)), row.getInt("people"));
        });
        return heads;
    }

    /** An organisation's people on that day, in order of name; a person with two posts appears twice. */
    public List<Person> people(Scope scope, OrgId organisation, LocalDate on) {
        return statement(PEOPLE, scope)
                .param("organisation", organisation.value())
                .param("on", on)
                .param("most", MOST_SHOWN)
                .query(RosterRows::person)
                .list();
    }

    /** What an organisation was, is and will be, earliest first. */
    public List<Chapter> past(Scope scope, OrgId organisation) {
        return statement(PAST, scope)
                .param("organisation", organisation.value())
                .query((row, number) -> new Chapter(
                        row.getString("name"),
                        RosterRows.nature(row),
                        new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                        row.getObject("successor_id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Scope scope) {
        return jdbc.sql(sql).param("district", scope.district().value()).param("path", scope.path());
    }

    /**
     * A stretch of an organisation's life.
     *
     * @param successor whom it was merged into when the stretch ended; absent if it was not
     */
    public record Chapter(
            String name,
            Nature nature,
            Period valid,
            @Nullable UUID successor) {}
}
