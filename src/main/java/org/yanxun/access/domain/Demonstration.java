package org.yanxun.access.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.access.OneClick;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** Who signs in with one click. Nothing is offered, taken or found unless the house runs as a demonstration. */
@Component
public class Demonstration implements OneClick {

    private final JdbcClient client;
    private final boolean on;

    /** A demonstration only if the property says exactly {@code true}. */
    Demonstration(JdbcClient client, @Value("${yanxun.demo:false}") String demo) {
        this.client = client;
        this.on = demo.equals("true");
    }

    /**
     * Someone to be signed in as.
     *
     * @param place the organisation's name
     */
    public record Offer(
            DistrictId district, Role role, PersonId person, OrgId organisation, String name, String place) {}

    /** Whether the house runs as a demonstration. */
    public boolean isOn() {
        return on;
    }

    @Override
    public void offer(DistrictId district, Role role, PersonId person, OrgId organisation) {
        if (!on) {
            throw new IllegalStateException("one click is for demonstrations only");
        }
        client.sql("""
                        insert into access.one_click (district_id, role, person_id, organisation_id)
                        values (:district, :role, :person, :organisation)
                        on conflict (district_id, role) do update
                        set person_id = excluded.person_id, organisation_id = excluded.organisation_id
                        """)
                .param("district", district.value())
                .param("role", role.name())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** All offers, in the order of the roles; none outside a demonstration. */
    public List<Offer> offers() {
        if (!on) {
            return List.of();
        }
        return client
                .sql("""
                        select c.district_id, c.role, c.person_id, c.organisation_id, p.name,
                               coalesce((select o.name from roster.fact_organisation o
                                where o.district_id = c.district_id and o.organisation_id = c.organisation_id
                                order by o.valid desc limit 1), '') as place
                        from access.one_click c
                        join roster.fact_person p on p.district_id = c.district_id and p.person_id = c.person_id
                        """)
                .query((row, number) -> new Offer(
                        new DistrictId(row.getObject("district_id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new OrgId(row.getObject("organisation_id", UUID.class)),
                        row.getString("name"),
                        row.getString("place")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Offer::role))
                .toList();
    }
}
