package org.yanxun.roster.organisation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.Row;
import org.yanxun.roster.find.Chapter;
import org.yanxun.shell.fault.InvalidInput;

/** Writes organisations' lives: what was believed before stays, marked as no longer believed since that moment. */
@Component
public class Lives {

    private static final String CODES = """
            select o.code, o.id, exists (
                select 1 from roster.organisation_state s
                where s.district_id = o.district_id and s.organisation_id = o.id and s.superseded_at is null) as lives
            from roster.organisation o where o.district_id = :district
            """;

    /** Its place in the tree is settled afterwards, from what its chapters say. */
    private static final String PLACE = """
            insert into roster.organisation (district_id, id, code, parent_id, path)
            select :district, id, code, null, '/' || id || '/'
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, code text)
            """;

    private static final String SUPERSEDE = """
            update roster.organisation_state s set superseded_at = :at
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid)
            where s.district_id = :district and s.id = r.id and s.superseded_at is null
            """;

    private static final String CHAPTER = """
            insert into roster.organisation_state (district_id, id, organisation_id, valid, parent_id, name, type,
                                                   ownership, stages, rural, migrant, successor_id, recorded_at)
            select :district, id, organisation_id, valid, parent_id, name, type, ownership, stages, rural, migrant,
                   successor_id, :at
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, organisation_id uuid, valid daterange, parent_id uuid, name text, type text,
                       ownership text, stages text[], rural boolean, migrant boolean, successor_id uuid)
            """;

    private final JdbcClient jdbc;
    private final Bulk bulk;
    private final Tree tree;

    Lives(JdbcClient jdbc, Bulk bulk, Tree tree) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.tree = tree;
    }

    private record Told(OrgId organisation, Chapter chapter) {}

    /**
     * Who has a code.
     *
     * @param lives whether anything is believed of it; not so if its beginning was taken back
     */
    public record Coded(OrgId id, boolean lives) {}

    /** Who has which code in a district. */
    public Map<String, Coded> codes(DistrictId district) {
        Map<String, Coded> codes = new HashMap<>();
        jdbc.sql(CODES).param("district", district.value()).query(row -> {
            codes.put(
                    row.getString("code"),
                    new Coded(new OrgId(row.getObject("id", UUID.class)), row.getBoolean("lives")));
        });
        return codes;
    }

    /** Makes places for organisations, by code. Their chapters are to follow in the same transaction. */
    public void place(DistrictId district, Map<String, OrgId> codes) {
        bulk.write(
                district,
                PLACE,
                List.copyOf(codes.entrySet()),
                each -> new Row().with("id", each.getValue()).with("code", each.getKey()),
                bulk.now());
    }

    /**
     * Writes down what becomes of these lives, and lets the tree be what they say.
     *
     * @throws InvalidInput if some would hang together in a circle
     */
    public void write(DistrictId district, List<Turn> turns) {
        OffsetDateTime at = bulk.now();
        List<Chapter> gone = new ArrayList<>();
        List<Told> come = new ArrayList<>();
        turns.forEach(turn -> {
            gone.addAll(turn.gone());
            turn.come().forEach(chapter -> come.add(new Told(turn.organisation(), chapter)));
        });
        bulk.write(district, SUPERSEDE, gone, chapter -> new Row().with("id", chapter.id()), at);
        bulk.write(district, CHAPTER, come, Lives::row, at);
        tree.settle(district);
    }

    private static Row row(Told told) {
        Chapter chapter = told.chapter();
        var nature = chapter.facts().nature();
        return new Row()
                .with("id", chapter.id())
                .with("organisation_id", told.organisation())
                .with("valid", chapter.valid())
                .with("parent_id", chapter.facts().parent())
                .with("name", chapter.facts().name())
                .with("type", nature.type())
                .with("ownership", nature.ownership())
                .with("stages", nature.stages())
                .with("rural", nature.rural())
                .with("migrant", nature.migrant())
                .with("successor_id", chapter.successor());
    }
}
