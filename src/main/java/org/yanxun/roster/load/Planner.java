package org.yanxun.roster.load;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;

/** Compares the rows of a job with the roster, and does what came out of it. */
@Component
class Planner {

    private static final List<String> COMPARING = Stream.of(PlanSql.matching(), PlanSql.pairing(), ChangeSql.all())
            .flatMap(List::stream)
            .toList();

    private static final String COUNTS = """
            select j.row_count, j.wrong_count,
                   count(distinct c.person_id) filter (where c.kind = 'JOINED') as joined,
                   count(distinct c.person_id) filter (where c.kind = 'MOVED') as moved,
                   count(distinct c.person_id) filter (where c.kind = 'LEFT') as gone,
                   count(distinct c.person_id) filter (where c.kind = 'CORRECTED') as corrected,
                   (select count(distinct r.person_id) from roster.import_row r
                    where r.district_id = :district and r.job_id = :job and r.usable
                      and not exists (select 1 from roster.import_change x
                                      where x.district_id = :district and x.job_id = :job
                                        and x.person_id = coalesce(r.match_id, r.person_id))) as unchanged
            from roster.import_job j
            left join roster.import_change c on c.district_id = j.district_id and c.job_id = j.id
            where j.district_id = :district and j.id = :job
            group by j.row_count, j.wrong_count
            """;

    /** By what rows are found and joined; to look at the others would take longer than it saves. */
    private static final String COMPARED = """
            district_id, job_id, row_number, person_id, lead, usable, staff_number, id_number_print, organisation_id,
            kind, starts, service_starts, homeroom, match_id, pair_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Planner(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down what would change. To be called in a transaction. */
    void compare(Scope scope, UUID job, Terms terms) {
        for (String step : COMPARING) {
            statement(step, scope, job)
                    .param("path", scope.path())
                    .param("on", terms.effectiveOn())
                    .param("complete", terms.complete())
                    .update();
        }
    }

    /** Does what was written down. To be called in a transaction. */
    void apply(Scope scope, UUID job) {
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        for (String step : ApplySql.all()) {
            statement(step, scope, job).param("at", at).update();
        }
    }

    Preview counts(Scope scope, UUID job) {
        return statement(COUNTS, scope, job)
                .query((row, number) -> new Preview(
                        row.getInt("row_count"),
                        row.getInt("wrong_count"),
                        row.getInt("joined"),
                        row.getInt("moved"),
                        row.getInt("gone"),
                        row.getInt("corrected"),
                        row.getInt("unchanged")))
                .single();
    }

    /** Helps the planner of the database, which knows nothing of rows that have just come. */
    void analyse() {
        jdbc.sql("analyze roster.import_row (" + COMPARED + ")").update();
    }

    /** The same of the roster itself, after many rows have been applied. */
    void analyseRoster() {
        jdbc.sql("analyze roster.person, roster.post, roster.duty, roster.service_period")
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private JdbcClient.StatementSpec statement(String sql, Scope scope, UUID job) {
        return jdbc.sql(sql).param("district", scope.district().value()).param("job", job);
    }
}
