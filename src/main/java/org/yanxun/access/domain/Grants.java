package org.yanxun.access.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.access.Accounts;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** The hats given by hand, as rows; ending one leaves what was known before. */
@Component
public class Grants {

    private final JdbcClient client;
    private final Clock clock;

    /** Over that database, on that clock. */
    Grants(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * A hat given by hand.
     *
     * @param until the first day on which it is gone; absent while no end is known
     */
    public record Given(
            UUID id,
            Role role,
            UUID organisation,
            String place,
            LocalDate from,
            @Nullable LocalDate until) {

        /** The same hat, gone from that day on. */
        public Given shortened(LocalDate day) {
            return new Given(id, role, organisation, place, from, day);
        }

        /** Whether it is that one. */
        public boolean isAs(Accounts.Grant grant) {
            return role == grant.role()
                    && organisation.equals(grant.organisation().value())
                    && from.equals(grant.valid().from())
                    && Objects.equals(until, grant.valid().until());
        }

        /** From when to when, as ranges are written. */
        public String days() {
            return "[" + from + "," + (until == null ? "" : until.toString()) + ")";
        }
    }

    /** Gives a hat; false if one of that id was given before. */
    public boolean add(DistrictId district, PersonId person, UUID id, Accounts.Grant grant) {
        var row = new Row(
                id,
                grant.role().name(),
                grant.organisation().value(),
                grant.valid().from(),
                grant.valid().until());
        return insert(district, person, row);
    }

    /** What was given to the person, whether past, present or to come. */
    public List<Given> of(DistrictId district, PersonId person) {
        return client.sql("""
                        select g.id, g.role, g.organisation_id, lower(g.valid) as begins, upper(g.valid) as ends,
                               (select o.name from roster.fact_organisation o
                                where o.district_id = :district and o.organisation_id = g.organisation_id
                                order by o.valid desc limit 1) as place
                        from access.role_grant g
                        where g.district_id = :district and g.person_id = :person and g.superseded_at is null
                        order by lower(g.valid), g.id
                        """)
                .param("district", district.value())
                .param("person", person.value())
                .query((row, number) -> new Given(
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getObject("organisation_id", UUID.class),
                        Optional.ofNullable(row.getString("place")).orElse(""),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)))
                .list();
    }

    /** Ends a hat on a day: the old row is superseded by one that ends, or by none if it never began. */
    public void end(DistrictId district, PersonId person, Given given, LocalDate day) {
        client.sql("""
                        update access.role_grant set superseded_at = :now
                        where district_id = :district and id = :id and superseded_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("district", district.value())
                .param("id", given.id())
                .update();
        if (day.isAfter(given.from())) {
            var ended = new Row(
                    UuidCreator.getTimeOrderedEpoch(), given.role().name(), given.organisation(), given.from(), day);
            insert(district, person, ended);
        }
    }

    private boolean insert(DistrictId district, PersonId person, Row row) {
        return client.sql("""
                        insert into access.role_grant
                            (district_id, id, person_id, role, organisation_id, valid, recorded_at)
                        values (:district, :id, :person, :role, :organisation, daterange(:from, :until), :now)
                        on conflict (district_id, id) do nothing
                        """)
                        .param("district", district.value())
                        .param("id", row.id())
                        .param("person", person.value())
                        .param("role", row.role())
                        .param("organisation", row.organisation())
                        .param("from", row.from())
                        .param("until", row.until(), Types.DATE)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private record Row(
            UUID id,
            String role,
            UUID organisation,
            LocalDate from,
            @Nullable LocalDate until) {}
}
