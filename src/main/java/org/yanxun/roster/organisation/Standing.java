package org.yanxun.roster.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;

/** Finds who and what would be left standing where an organisation is no more. */
@Component
public class Standing {

    private static final String IN_THE_WAY = """
            with lost as (select cast(:before as datemultirange) - cast(:after as datemultirange) as days)
            select name, count(*) over () as heads
            from (
                select distinct pe.id, pe.name
                from roster.post p
                join lost on p.valid && lost.days
                join roster.person pe on pe.district_id = p.district_id and pe.id = p.person_id
                where p.district_id = :district and p.organisation_id = :organisation and p.superseded_at is null
                union
                select pe.id, pe.name
                from roster.duty d
                join lost on d.valid && lost.days
                join roster.person pe on pe.district_id = d.district_id and pe.id = d.person_id
                where d.district_id = :district and d.organisation_id = :organisation and d.superseded_at is null
                union
                select s.organisation_id, max(s.name)
                from roster.organisation_state s
                join lost on s.valid && lost.days
                where :below and s.district_id = :district and s.parent_id = :organisation
                  and s.superseded_at is null
                group by s.organisation_id) there
            order by name limit :most
            """;

    private static final int SHOWN = 5;

    private final JdbcClient jdbc;

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who holds a post or a duty, and what stands below, on days on which the organisation will not be any more. */
    InTheWay all(DistrictId district, Turn turn) {
        return find(district, turn, true);
    }

    /** Only the people. */
    public InTheWay people(DistrictId district, Turn turn) {
        return find(district, turn, false);
    }

    private InTheWay find(DistrictId district, Turn turn, boolean below) {
        List<Named> found = jdbc.sql(IN_THE_WAY)
                .param("before", turn.before().days())
                .param("after", turn.after().days())
                .param("district", district.value())
                .param("organisation", turn.organisation().value())
                .param("below", below)
                .param("most", SHOWN)
                .query((row, number) -> new Named(row.getString("name"), row.getInt("heads")))
                .list();
        return new InTheWay(
                found.stream().map(Named::name).toList(),
                found.isEmpty() ? 0 : found.getFirst().heads());
    }

    private record Named(String name, int heads) {}
}
