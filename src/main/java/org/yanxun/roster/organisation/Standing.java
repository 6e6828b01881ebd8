package org.yanxun.roster.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.roster.domain.Row;
import tools.jackson.databind.json.JsonMapper;

/** Finds who and what would be left standing where an organisation is no more. */
@Component
public class Standing {

    private static final String IN_THE_WAY = """
            with lost as (
                select organisation_id, was - becomes as days
                from jsonb_to_recordset(cast(:rows as jsonb))
                     as r (organisation_id uuid, was datemultirange, becomes datemultirange)),
            there as (
                select lost.organisation_id, pe.id, pe.name
                from roster.post p
                join lost on lost.organisation_id = p.organisation_id and p.valid && lost.days
                join roster.person pe on pe.district_id = p.district_id and pe.id = p.person_id
                where :people and p.district_id = :district and p.superseded_at is null
                union
                select lost.organisation_id, pe.id, pe.name
                from roster.duty d
                join lost on lost.organisation_id = d.organisation_id and d.valid && lost.days
                join roster.person pe on pe.district_id = d.district_id and pe.id = d.person_id
                where :people and d.district_id = :district and d.superseded_at is null
                union
                select lost.organisation_id, s.organisation_id, max(s.name)
                from roster.organisation_state s
                join lost on lost.organisation_id = s.parent_id and s.valid && lost.days
                where :below and s.district_id = :district and s.superseded_at is null
                group by lost.organisation_id, s.organisation_id)
            select organisation_id, name, heads
            from (
                select organisation_id, name, count(*) over (partition by organisation_id) as heads,
                       row_number() over (partition by organisation_id order by name, id) as place
                from there) counted
            where place <= :most order by organisation_id, place
            """;

    private static final int SHOWN = 5;

    private enum Whom {
        PEOPLE,
        BELOW,
        ALL
    }

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who holds a post or a duty, and what stands below, on days on which the organisation will not be any more. */
    InTheWay all(DistrictId district, Turn turn) {
        return find(district, List.of(row(turn)), Whom.ALL).getOrDefault(turn.organisation(), InTheWay.NOBODY);
    }

    /** Only the people, of several organisations at once; one in whose way nobody stands is absent. */
    public Map<OrgId, InTheWay> people(DistrictId district, List<Turn> turns) {
        return turns.isEmpty()
                ? Map.of()
                : find(district, turns.stream().map(Standing::row).toList(), Whom.PEOPLE);
    }

    /** Only what stands below it on that day or later, for one whose people go elsewhere. */
    InTheWay below(DistrictId district, OrgId organisation, LocalDate on) {
        Row row = row(organisation, "{" + Row.range(Period.since(on)) + "}", "{}");
        return find(district, List.of(row), Whom.BELOW).getOrDefault(organisation, InTheWay.NOBODY);
    }

    private Map<OrgId, InTheWay> find(DistrictId district, List<Row> rows, Whom whom) {
        Map<OrgId, InTheWay> found = new HashMap<>();
        jdbc.sql(IN_THE_WAY)
                .param(
                        "rows",
                        json.writeValueAsString(rows.stream().map(Row::columns).toList()))
                .param("district", district.value())
                .param("people", whom != Whom.BELOW)
                .param("below", whom != Whom.PEOPLE)
                .param("most", SHOWN)
                .query(row -> {
                    OrgId organisation = new OrgId(row.getObject("organisation_id", UUID.class));
                    var one = new InTheWay(List.of(row.getString("name")), row.getInt("heads"));
                    found.merge(organisation, one, InTheWay::and);
                });
        return found;
    }

    private static Row row(Turn turn) {
        return row(turn.organisation(), turn.before().days(), turn.after().days());
    }

    private static Row row(OrgId organisation, String was, String becomes) {
        return new Row().with("organisation_id", organisation).with("was", was).with("becomes", becomes);
    }
}
