package org.yanxun.roster.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;

/** The roster's answers over the database. */
@Component
class DatabaseRoster implements Roster {

    /** What a closed organisation was like last stands for it; an organisation of tomorrow is as it will be. */
    private static final String ORGANISATION = """
            select o.id, o.parent_id, o.path, o.code, s.name, s.type, s.ownership, s.stages, s.rural, s.migrant,
                   s.valid @> :today as open
            from roster.organisation o
            cross join lateral (
                select * from roster.organisation_state s
                where s.district_id = o.district_id and s.organisation_id = o.id and s.superseded_at is null
                order by (s.valid @> :today) desc, lower(s.valid) desc limit 1) s
            where o.district_id = :district
            """;

    /** One of today's or tomorrow's posts lies in the scope. */
    private static final String PERSON = """
            select p.id, p.name, p.staff_number, post.organisation_id, post.kind, post.stage, post.subject,
                   post.staffing, state.name as organisation_name
            from roster.person p
            left join lateral (
                select f.* from roster.post f
                join roster.organisation o on o.district_id = f.district_id and o.id = f.organisation_id
                where f.district_id = p.district_id and f.person_id = p.id and f.superseded_at is null
                  and not f.valid << daterange(:today, null) and o.path like :path || '%'
                order by (f.valid @> :today) desc, lower(f.valid), f.id limit 1) post on true
            left join lateral (
                select s.name from roster.organisation_state s
                where s.district_id = p.district_id and s.organisation_id = post.organisation_id
                  and s.superseded_at is null
                order by (s.valid @> :today) desc, lower(s.valid) desc limit 1) state on true
            where p.district_id = :district and p.id = :id and (post.id is not null or :whole)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PeopleStore people;

    DatabaseRoster(JdbcClient jdbc, Clock clock, PeopleStore people) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public List<District> districts() {
        return jdbc.sql("select id, code, name from roster.district order by created_at, id")
                .query((row, number) -> new District(
                        new DistrictId(row.getObject("id", UUID.class)), row.getString("code"), row.getString("name")))
                .list();
    }

    @Override
    public Optional<Organisation> root(DistrictId district) {
        return organisations(district, " and o.parent_id is null", "").stream().findFirst();
    }

    @Override
    public Optional<Organisation> organisation(Scope scope, OrgId id) {
        return organisations(scope.district(), " and o.id = cast(:given as uuid)", id.toString()).stream()
                .filter(found -> scope.covers(found.path()))
                .findFirst();
    }

    @Override
    public List<Organisation> organisations(Scope scope) {
        return organisations(scope.district(), " and o.path like :given || '%'", scope.path());
    }

    private List<Organisation> organisations(DistrictId district, String condition, String given) {
        return jdbc.sql(ORGANISATION + condition + " order by length(o.path), o.code")
                .param("district", district.value())
                .param("today", LocalDate.now(clock))
                .param("given", given)
                .query(RosterRows::organisation)
                .list();
    }

    @Override
    public Optional<Person> person(Scope scope, PersonId id) {
        return jdbc.sql(PERSON)
                .param("district", scope.district().value())
                .param("today", LocalDate.now(clock))
                .param("path", scope.path())
                .param("whole", PeopleQuery.first(scope, "", 1).isWholeDistrict())
                .param("id", id.value())
                .query(RosterRows::person)
                .optional();
    }

    @Override
    public Map<PersonId, String> names(DistrictId district, Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        jdbc.sql("select id, name from roster.person where district_id = :district and id = any (cast(:ids as uuid[]))")
                .param("district", district.value())
                .param("ids", ids.stream().map(PersonId::toString).toArray(String[]::new))
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    @Override
    public List<Person> search(Scope scope, String query, Optional<PersonId> after, int limit) {
        PeopleQuery first = PeopleQuery.first(scope, query, limit);
        if (after.isEmpty()) {
            return people.find(first).people();
        }
        return people.placeOf(first, after.get())
                .map(place -> people.find(first.from(place)).people())
                .orElse(List.of());
    }
}
