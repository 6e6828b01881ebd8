package org.yanxun.roster.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Scope;
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
                   coalesce(s.name, '') as organisation_name
            from roster.post p
            join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
            join roster.person pe on pe.district_id = p.district_id and pe.id = p.person_id
            left join roster.organisation_state s on s.district_id = p.district_id
                 and s.organisation_id = p.organisation_id and s.superseded_at is null and s.valid @> :on
            where p.district_id = :district and p.organisation_id = :organisation and p.superseded_at is null
              and p.valid @> :on and o.path like :path || '%'
            order by pe.sort_key, pe.id, p.id offset :from limit :most
            """;

    private static final String CHAPTERS = """
            select s.id, s.organisation_id, coalesce(s.parent_id, o.parent_id) as parent_id, s.name, s.type, s.ownership,
                   s.stages, s.rural, s.migrant, s.successor_id, lower(s.valid) as starts, upper(s.valid) as ends
            from roster.organisation_state s
            join roster.organisation o on o.district_id = s.district_id and o.id = s.organisation_id
            where s.district_id = :district
            """;

    private static final String LIVES = CHAPTERS + """
              and s.superseded_at is null and o.path like :path || '%'
              and (cast(:organisation as uuid) is null or s.organisation_id = cast(:organisation as uuid))
            order by length(o.path), o.code, lower(s.valid)
            """;

    private static final String AT = CHAPTERS + " and s.organisation_id = :organisation and ";

    private static final String CHANGED = """
            select max(greatest(recorded_at, superseded_at)) from roster.organisation_state
            where district_id = :district and organisation_id = :organisation
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
        return people(scope, organisation, on, new Stretch(0, MOST_SHOWN));
    }

    /** Those of that stretch of them. */
    public List<Person> people(Scope scope, OrgId organisation, LocalDate on, Stretch stretch) {
        return statement(PEOPLE, scope)
                .param("organisation", organisation.value())
                .param("on", on)
                .param("from", stretch.from())
                .param("most", stretch.most())
                .query(RosterRows::person)
                .list();
    }

    /** What an organisation was, is and will be, earliest first. */
    public List<Chapter> past(Scope scope, OrgId organisation) {
        return statement(LIVES, scope)
                .param("organisation", organisation.value())
                .query(OrganisationStore::chapter)
                .list();
    }

    /** The same of all organisations in scope, parents before children. */
    public Map<OrgId, List<Chapter>> lives(Scope scope) {
        Map<OrgId, List<Chapter>> lives = new LinkedHashMap<>();
        statement(LIVES, scope).param("organisation", null).query(row -> {
            OrgId organisation = new OrgId(row.getObject("organisation_id", UUID.class));
            lives.computeIfAbsent(organisation, id -> new ArrayList<>()).add(chapter(row, 0));
        });
        return lives;
    }

    /** When anything about an organisation was last recorded; absent if it is not known. */
    public Optional<Instant> changed(DistrictId district, OrgId organisation) {
        return jdbc.sql(CHANGED)
                .param("district", district.value())
                .param("organisation", organisation.value())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant);
    }

    /** The chapters that were recorded at that moment and are believed now. */
    public List<Chapter> broughtAt(DistrictId district, OrgId organisation, Instant moment) {
        return at("s.recorded_at = :moment and s.superseded_at is null", district, organisation, moment);
    }

    /** The chapters that were believed until that moment. */
    public List<Chapter> replacedAt(DistrictId district, OrgId organisation, Instant moment) {
        return at("s.superseded_at = :moment", district, organisation, moment);
    }

    private List<Chapter> at(String which, DistrictId district, OrgId organisation, Instant moment) {
        return jdbc.sql(AT + which)
                .param("district", district.value())
                .param("organisation", organisation.value())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(OrganisationStore::chapter)
                .list();
    }

    private static Chapter chapter(ResultSet row, int number) throws SQLException {
        @Nullable UUID parent = row.getObject("parent_id", UUID.class);
        return new Chapter(
                row.getObject("id", UUID.class),
                new Chapter.Facts(
                        row.getString("name"), parent == null ? null : new OrgId(parent), RosterRows.nature(row)),
                new Period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getObject("successor_id", UUID.class));
    }

    private JdbcClient.StatementSpec statement(String sql, Scope scope) {
        return jdbc.sql(sql).param("district", scope.district().value()).param("path", scope.path());
    }
}
