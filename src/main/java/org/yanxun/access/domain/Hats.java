package org.yanxun.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/**
 * The hats of a person today: teacher by any post, principal by that post, liaison by that duty beside a post at the school
 * (plan rows 6.3 and 7.2), the others as given by hand. All of them are dated, so that scope follows a move in August by
 * itself.
 */
@Component
public class Hats {

    private static final String OWNED = """
            select h.person_id, h.role, h.organisation_id, o.name, o.path
            from (
                select person_id, 'TEACHER' as role, organisation_id from roster.fact_post
                where district_id = :district and person_id = any (:people) and valid @> :today
                union
                select person_id, role, organisation_id from roster.fact_office(:district, :today)
                where person_id = any (:people)
                union
                select person_id, role, organisation_id from access.role_grant
                where district_id = :district and person_id = any (:people) and valid @> :today
                  and superseded_at is null
            ) h
            join roster.fact_organisation o on o.district_id = :district
                 and o.organisation_id = h.organisation_id and o.valid @> :today
            order by o.path
            """;

    private final JdbcClient client;
    private final Clock clock;

    /** Over that database, on that clock. */
    Hats(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** All hats of the person today, the widest first. */
    public List<Hat> of(DistrictId district, PersonId person) {
        return ofAll(district, List.of(person)).getOrDefault(person, List.of());
    }

    /** All hats of these people today, the widest first; whoever owns none is left out. */
    public Map<PersonId, List<Hat>> ofAll(DistrictId district, Collection<PersonId> people) {
        Map<PersonId, List<Hat>> hats = new HashMap<>();
        client.sql(OWNED)
                .param("district", district.value())
                .param(
                        "people",
                        new SqlArrayValue(
                                "uuid", people.stream().map(PersonId::value).toArray()))
                .param("today", today())
                .query(row -> {
                    var owner = new PersonId(row.getObject("person_id", UUID.class));
                    hats.computeIfAbsent(owner, none -> new ArrayList<>()).add(hat(row));
                });
        hats.values().forEach(owned -> owned.sort(Comparator.comparing(Hat::role)));
        return hats;
    }

    private static Hat hat(ResultSet row) throws SQLException {
        return new Hat(
                Role.valueOf(row.getString("role")),
                new OrgId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getString("path"));
    }

    /** The day it is for hats. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The hat to begin with: the one worn last if it is still owned, else the widest; absent without any. */
    static Optional<Hat> first(List<Hat> hats, Account account) {
        return account.lastHat() == null ? hats.stream().findFirst() : worn(hats, account.lastHat());
    }

    /** That hat if it is still owned, else the widest; absent without any. */
    public static Optional<Hat> worn(List<Hat> hats, Account.LastHat wish) {
        return owned(hats, wish).or(() -> hats.stream().findFirst());
    }

    /** That hat if it is still owned. */
    public static Optional<Hat> owned(List<Hat> hats, Account.LastHat wish) {
        return hats.stream().filter(wish::is).findFirst();
    }
}
