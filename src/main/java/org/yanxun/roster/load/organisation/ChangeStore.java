package org.yanxun.roster.load.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.Row;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationChange.Part;

/** Keeps what a job would change, for people to look at before, and after. */
@Component
public class ChangeStore {

    private static final String FORGET = """
            delete from roster.import_organisation_change where district_id = :district and job_id = :job
            """;

    private static final String ADD = """
            insert into roster.import_organisation_change (district_id, job_id, id, kind, row_number, organisation_id,
                                                           name, parts, was, becomes, since, corrected)
            select :district, job, id, kind, row_number, organisation_id, name,
                   array(select p ->> 'part' from jsonb_array_elements(parts) p),
                   array(select p ->> 'was' from jsonb_array_elements(parts) p),
                   array(select p ->> 'becomes' from jsonb_array_elements(parts) p), since, corrected
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (job uuid, id uuid, kind text, row_number integer, organisation_id uuid, name text, parts jsonb,
                       since date, corrected boolean)
            """;

    private static final String OF_KIND = """
            select * from roster.import_organisation_change
            where district_id = :district and job_id = :job and kind = :kind
            order by row_number, id offset :from limit :most
            """;

    private static final String COUNTS = """
            select j.row_count, j.wrong_count,
                   count(*) filter (where c.kind = 'NEW') as fresh,
                   count(*) filter (where c.kind = 'RENAMED') as renamed,
                   count(*) filter (where c.kind = 'MOVED') as moved,
                   count(*) filter (where c.kind = 'CHANGED') as changed,
                   count(*) filter (where c.kind = 'CLOSED') as closed,
                   greatest(0, j.row_count - j.wrong_count - count(distinct c.organisation_id)) as unchanged
            from roster.import_job j
            left join roster.import_organisation_change c on c.district_id = j.district_id and c.job_id = j.id
            where j.district_id = :district and j.id = :job
            group by j.row_count, j.wrong_count
            """;

    private final JdbcClient jdbc;
    private final Bulk bulk;

    ChangeStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Those of one kind, in the order of the rows. */
    public List<OrganisationChange> changes(Scope scope, UUID job, Kind kind, Stretch stretch) {
        return statement(OF_KIND, scope.district(), job)
                .param("kind", kind.name())
                .param("from", stretch.from())
                .param("most", stretch.most())
                .query(ChangeStore::change)
                .list();
    }

    /** How many there are. */
    public ChangeCounts counts(Scope scope, UUID job) {
        return statement(COUNTS, scope.district(), job)
                .query((row, number) -> new ChangeCounts(
                        row.getInt("row_count"),
                        row.getInt("wrong_count"),
                        row.getInt("fresh"),
                        row.getInt("renamed"),
                        row.getInt("moved"),
                        row.getInt("changed"),
                        row.getInt("closed"),
                        row.getInt("unchanged")))
                .single();
    }

    /** Writes them down in place of those found before. */
    void replace(DistrictId district, UUID job, List<OrganisationChange> changes) {
        statement(FORGET, district, job).update();
        bulk.write(district, ADD, changes, change -> row(job, change), bulk.now());
    }

    private JdbcClient.StatementSpec statement(String sql, DistrictId district, UUID job) {
        return jdbc.sql(sql).param("district", district.value()).param("job", job);
    }

    private static Row row(UUID job, OrganisationChange change) {
        return new Row()
                .with("job", job)
                .with("id", UuidCreator.getTimeOrderedEpoch())
                .with("kind", change.kind())
                .with("row_number", change.row())
                .with("organisation_id", change.organisation())
                .with("name", change.name())
                .list("parts", change.parts().stream().map(ChangeStore::row).toList())
                .with("since", change.since())
                .with("corrected", change.corrected());
    }

    private static Object row(Part part) {
        return new Row()
                .with("part", part.column())
                .with("was", part.was())
                .with("becomes", part.becomes())
                .columns();
    }

    private static OrganisationChange change(ResultSet row, int number) throws SQLException {
        @Nullable String[] names = texts(row, "parts");
        @Nullable String[] was = texts(row, "was");
        @Nullable String[] becomes = texts(row, "becomes");
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            parts.add(new Part(String.valueOf(names[at]), was[at], becomes[at]));
        }
        return new OrganisationChange(
                Kind.valueOf(row.getString("kind")),
                row.getInt("row_number"),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                parts,
                row.getObject("since", LocalDate.class),
                row.getBoolean("corrected"));
    }

    private static @Nullable String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
