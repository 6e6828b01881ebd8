package org.yanxun.access.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;

/** Looks up who has which account, within a scope. */
@Component
public class AccountDirectory {

    private final JdbcClient client;
    private final Clock clock;

    /** Over that database. */
    AccountDirectory(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** At most so many people in the order of their names, after the one given. */
    public List<Listed> list(Scope scope, Optional<PersonId> after, int limit) {
        Map<String, Object> values = values(scope);
        values.put("limit", limit);
        after.ifPresent(person -> values.put("after", person.value()));
        String condition = after.isPresent() ? """
                  and (p.sort_key, p.person_id) > (select c.sort_key, c.person_id from roster.fact_person c
                                                   where c.district_id = :district and c.person_id = :after)
                  """ : "";
        return query(condition, values);
    }

    /** Those people, as far as the scope covers them, and whoever signs in by that login. */
    List<Listed> those(Scope scope, List<PersonId> people, String login) {
        Map<String, Object> values = values(scope);
        values.put("limit", people.size() + 1);
        values.put("login", login.toLowerCase(Locale.ROOT));
        values.put("found", people.stream().map(PersonId::toString).toArray(String[]::new));
        return query("and (p.person_id = any (cast(:found as uuid[])) or a.login = :login)", values);
    }

    /** The person if the scope covers them. */
    public Optional<Listed> find(Scope scope, PersonId person) {
        Map<String, Object> values = values(scope);
        values.put("limit", 1);
        values.put("person", person.value());
        return query("and p.person_id = :person", values).stream().findFirst();
    }

    /** How many people of the scope never signed in: without an account, and with one. */
    public Missing missing(Scope scope) {
        return missing(scope, true);
    }

    /** The same among those for whom the actor may hand out codes. */
    public Missing missing(Actor actor) {
        return missing(actor.scope(), actor.is(Role.ADMINISTRATOR));
    }

    private Missing missing(Scope scope, boolean all) {
        return client.sql("""
                        select count(*) filter (where a.id is null) as none, count(a.id) as waiting
                        from (select distinct person_id from roster.fact_post
                              where district_id = :district and starts_with(path, :scope) and valid @> :today) p
                        left join access.account a on a.district_id = :district and a.person_id = p.person_id
                        where a.password_hash is null and a.locked_at is null and %s
                        """.formatted(PlainPeople.of("p.person_id")))
                .params(values(scope))
                .param("all", all)
                .query((row, number) -> new Missing(row.getInt("none"), row.getInt("waiting")))
                .single();
    }

    /** How many have no account, and how many have one and no password yet. */
    public record Missing(int none, int waiting) {}

    private Map<String, Object> values(Scope scope) {
        Map<String, Object> values = new HashMap<>();
        values.put("district", scope.district().value());
        values.put("scope", scope.path());
        values.put("today", LocalDate.now(clock));
        return values;
    }

    private List<Listed> query(String condition, Map<String, Object> values) {
        return client.sql("""
                        select p.person_id, p.name, p.staff_number, a.login, a.id as account,
                               a.locked_at, a.password_hash is not null as used,
                               (select o.name from roster.fact_post w
                                join roster.fact_organisation o on o.district_id = :district
                                     and o.organisation_id = w.organisation_id and o.valid @> :today
                                where w.district_id = :district and w.person_id = p.person_id and w.valid @> :today
                                order by w.post_id limit 1) as place
                        from roster.fact_person p
                        left join access.account a on a.district_id = p.district_id and a.person_id = p.person_id
                        where p.district_id = :district
                          and (length(:scope) = 38 or exists (
                              select 1 from roster.fact_post o
                              where o.district_id = :district and o.person_id = p.person_id
                                and starts_with(o.path, :scope) and not o.valid << daterange(:today, null)))
                          %s
                        order by p.sort_key, p.person_id limit :limit
                        """.formatted(condition))
                .params(values)
                .query(AccountDirectory::read)
                .list();
    }

    private static Listed read(ResultSet row, int number) throws SQLException {
        return new Listed(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("staff_number"),
                row.getString("login"),
                Optional.ofNullable(row.getString("place")).orElse(""),
                standing(row));
    }

    private static Listed.Standing standing(ResultSet row) throws SQLException {
        if (row.getObject("account") == null) {
            return Listed.Standing.NONE;
        }
        if (row.getTimestamp("locked_at") != null) {
            return Listed.Standing.LOCKED;
        }
        return row.getBoolean("used") ? Listed.Standing.ACTIVE : Listed.Standing.WAITING;
    }
}
