package org.yanxun.roster.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.RosterIntake.NewDistrict;
import org.yanxun.roster.RosterIntake.NewOrganisation;

/** Writes districts, organisations and what they are like. */
@Component
class OrganisationWrites {

    private static final String ORGANISATION = """
            insert into roster.organisation (district_id, id, code, parent_id, path)
            select :district, id, code, parent_id, path
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, code text, parent_id uuid, path text)
            """;

    private static final String STATE = """
            insert into roster.organisation_state (district_id, id, organisation_id, valid, parent_id, name, type,
                                                   ownership, stages, rural, migrant, recorded_at)
            select :district, state_id, id, valid, parent_id, name, type, ownership, stages, rural, migrant, :at
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, state_id uuid, valid daterange, parent_id uuid, name text, type text, ownership text,
                       stages text[], rural boolean, migrant boolean)
            """;

    private final JdbcClient jdbc;
    private final Bulk bulk;

    OrganisationWrites(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    DistrictId district(NewDistrict district) {
        var id = DistrictId.fresh();
        jdbc.sql("insert into roster.district (id, code, name, created_at) values (:id, :code, :name, :at)")
                .param("id", id.value())
                .param("code", district.code())
                .param("name", district.name())
                .param("at", bulk.now())
                .update();
        return id;
    }

    void add(DistrictId district, List<NewOrganisation> organisations) {
        Map<UUID, String> paths = paths(district);
        for (NewOrganisation each : organisations) {
            paths.put(each.id().value(), pathOf(each, paths));
        }
        bulk.write(
                district,
                ORGANISATION,
                organisations,
                each -> new Row()
                        .with("id", each.id())
                        .with("code", each.code())
                        .with("parent_id", isRoot(each) ? null : each.parent())
                        .with("path", paths.get(each.id().value())));
        bulk.write(district, STATE, organisations, OrganisationWrites::state);
    }

    /** An organisation that names itself as its parent stands at the top. */
    private static boolean isRoot(NewOrganisation organisation) {
        return organisation.parent().equals(organisation.id());
    }

    private static String pathOf(NewOrganisation organisation, Map<UUID, String> paths) {
        if (isRoot(organisation)) {
            return "/" + organisation.id() + "/";
        }
        String above = paths.get(organisation.parent().value());
        if (above == null) {
            throw new IllegalArgumentException("a parent stands before its children: " + organisation.code());
        }
        return above + organisation.id() + "/";
    }

    private Map<UUID, String> paths(DistrictId district) {
        Map<UUID, String> paths = new HashMap<>();
        jdbc.sql("select id, path from roster.organisation where district_id = :district")
                .param("district", district.value())
                .query(row -> {
                    paths.put(row.getObject("id", UUID.class), row.getString("path"));
                });
        return paths;
    }

    static Row state(NewOrganisation organisation) {
        return new Row()
                .with("id", organisation.id())
                .with("state_id", UuidCreator.getTimeOrderedEpoch())
                .with("valid", organisation.valid())
                .with("parent_id", isRoot(organisation) ? null : organisation.parent())
                .with("name", organisation.name())
                .with("type", organisation.nature().type())
                .with("ownership", organisation.nature().ownership())
                .with("stages", organisation.nature().stages())
                .with("rural", organisation.nature().rural())
                .with("migrant", organisation.nature().migrant());
    }
}
