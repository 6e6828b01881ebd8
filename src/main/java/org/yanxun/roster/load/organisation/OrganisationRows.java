package org.yanxun.roster.load.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.roster.Term;
import org.yanxun.roster.Term.OrgType;
import org.yanxun.roster.Term.Ownership;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.Row;
import org.yanxun.roster.load.read.Wrong;

/** Keeps the rows of a job beside the roster, with what is wrong in them. */
@Component
class OrganisationRows {

    private static final String ADD = """
            insert into roster.import_organisation (district_id, job_id, row_number, fresh_id, code, name, parent_code,
                                                    type, ownership, stages, rural, migrant, starts, closed_on)
            select :district, job, row_number, fresh_id, code, name, parent_code, type, ownership, stages, rural,
                   migrant, starts, closed_on
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (job uuid, row_number integer, fresh_id uuid, code text, name text, parent_code text, type text,
                       ownership text, stages text[], rural boolean, migrant boolean, starts date, closed_on date)
            """;

    private static final String ADD_WRONG = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select :district, job, id, row_number, column_key, reason,
                   coalesce((select array_agg(v order by n) from jsonb_array_elements_text(arguments)
                             with ordinality as a (v, n)), '{}')
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (job uuid, id uuid, row_number integer, column_key text, reason text, arguments jsonb)
            """;

    /** Rows that were read have no mistake of their own: what is wrong with them was found beside the roster. */
    private static final String FORGET_WRONGS = """
            delete from roster.import_problem w
            where w.district_id = :district and w.job_id = :job and exists (
                select 1 from roster.import_organisation r
                where r.district_id = :district and r.job_id = :job and r.row_number = w.row_number)
            """;

    private static final String ALL = """
            select * from roster.import_organisation where district_id = :district and job_id = :job order by row_number
            """;

    private final JdbcClient jdbc;
    private final Bulk bulk;

    OrganisationRows(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    void add(DistrictId district, UUID job, List<SheetOrganisation> rows) {
        bulk.write(district, ADD, rows, row -> row(job, row), bulk.now());
    }

    void addWrongs(DistrictId district, UUID job, List<Wrong> wrongs) {
        bulk.write(
                district,
                ADD_WRONG,
                wrongs,
                wrong -> new Row()
                        .with("job", job)
                        .with("id", UuidCreator.getTimeOrderedEpoch())
                        .with("row_number", wrong.row())
                        .with("column_key", wrong.column())
                        .with("reason", wrong.reason())
                        .list("arguments", wrong.arguments()),
                bulk.now());
    }

    void forgetWrongs(DistrictId district, UUID job) {
        statement(FORGET_WRONGS, district, job).update();
    }

    List<SheetOrganisation> all(DistrictId district, UUID job) {
        return statement(ALL, district, job).query(OrganisationRows::read).list();
    }

    private JdbcClient.StatementSpec statement(String sql, DistrictId district, UUID job) {
        return jdbc.sql(sql).param("district", district.value()).param("job", job);
    }

    private static Row row(UUID job, SheetOrganisation row) {
        return new Row()
                .with("job", job)
                .with("row_number", row.number())
                .with("fresh_id", row.fresh())
                .with("code", row.code())
                .with("name", row.name())
                .with("parent_code", row.parent())
                .with("type", row.type())
                .with("ownership", row.ownership())
                .with("stages", row.stages())
                .with("rural", row.rural())
                .with("migrant", row.migrant())
                .with("starts", row.starts())
                .with("closed_on", row.closedOn());
    }

    private static SheetOrganisation read(ResultSet row, int number) throws SQLException {
        return new SheetOrganisation(
                row.getInt("row_number"),
                row.getObject("fresh_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("parent_code"),
                Term.named(OrgType.class, row.getString("type")).orElse(null),
                Term.named(Ownership.class, row.getString("ownership")).orElse(null),
                stages(row.getArray("stages")),
                (Boolean) row.getObject("rural"),
                (Boolean) row.getObject("migrant"),
                row.getObject("starts", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }

    private static @Nullable Set<SchoolStage> stages(@Nullable Array stages) throws SQLException {
        return stages == null
                ? null
                : Arrays.stream((Object[]) stages.getArray())
                        .map(stage -> SchoolStage.valueOf(stage.toString()))
                        .collect(Collectors.toSet());
    }
}
