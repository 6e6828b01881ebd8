package org.yanxun.roster.load;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;

/** Compares the rows of a job with the roster, and does what came out of it. */
@Component
class Planner {

    /** How many people change how: by now all that is told of a person is of one kind. */
    private static final String COUNT = """
            with told as (
                select distinct kind, person_id from roster.import_change
                where district_id = :district and job_id = :job
                  and person_id not in (select person_id from roster.import_row
                                        where district_id = :district and job_id = :job and match_id is null))
            update roster.import_job
            set joined_count = (select count(*) from told where kind = 'JOINED')
                    + (select count(*) from roster.import_row
                       where district_id = :district and job_id = :job and match_id is null and usable and lead),
                moved_count = (select count(*) from told where kind = 'MOVED'),
                left_count = (select count(*) from told where kind = 'LEFT'),
                corrected_count = (select count(*) from told where kind = 'CORRECTED'),
                unchanged_count = (
                    select count(*) from roster.import_row
                    where district_id = :district and job_id = :job and match_id is not null and usable and lead
                      and match_id not in (select person_id from told))
            where district_id = :district and id = :job
            """;

    private static final String COUNTS = """
            select row_count, wrong_count, joined_count, moved_count, left_count, corrected_count, unchanged_count
            from roster.import_job where district_id = :district and id = :job
            """;

    /** By what rows are found and joined; to look at the others would take longer than it saves. */
    private static final String COMPARED = """
            district_id, job_id, row_number, person_id, lead, staff_number, id_number_print, organisation_id""";

    /** From here on a sheet is joined as a whole: rows by the thousand are not looked up one by one. */
    private static final int MANY = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Planner(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * So many rows are about to be compared or applied in this transaction. Many are never joined row by row, whatever the
     * database believes to know of them.
     */
    void expect(int rows) {
        if (rows >= MANY) {
            jdbc.sql("set local enable_nestloop = off").update();
        }
    }

    /** Writes down what would change. To be called in a transaction. */
    void compare(Scope scope, UUID job, Terms terms) {
        run(PlanSql.matching(), scope, job, terms);
        boolean known =
                statement(PlanSql.ANY_KNOWN, scope, job).query(Boolean.class).single();
        if (known) {
            run(PlanSql.checkingKnown(), scope, job, terms);
        }
        run(PlanSql.checking(), scope, job, terms);
        if (known) {
            run(PlanSql.pairing(), scope, job, terms);
            run(ChangeSql.ofKnown(), scope, job, terms);
        }
        run(ChangeSql.ofAll(), scope, job, terms);
        statement(COUNT, scope, job).update();
    }

    private void run(List<String> steps, Scope scope, UUID job, Terms terms) {
        for (String step : steps) {
            statement(step, scope, job)
                    .param("path", scope.path())
                    .param("on", terms.effectiveOn())
                    .param("complete", terms.complete())
                    .update();
        }
    }

    /** Does what was written down, in so many rows. To be called in a transaction. */
    void apply(Scope scope, UUID job, int rows) {
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        run(ApplySql.people(), scope, job, at);
        if (rows >= MANY && jdbc.sql(ApplySql.KNOWN_PEOPLE).query(Long.class).single() < rows) {
            jdbc.sql(ApplySql.COUNT_PEOPLE).update();
        }
        run(ApplySql.theirs(), scope, job, at);
    }

    private void run(List<String> steps, Scope scope, UUID job, OffsetDateTime at) {
        for (String step : steps) {
            statement(step, scope, job).param("at", at).update();
        }
    }

    Preview counts(Scope scope, UUID job) {
        return statement(COUNTS, scope, job)
                .query((row, number) -> new Preview(
                        row.getInt("row_count"),
                        row.getInt("wrong_count"),
                        row.getInt("joined_count"),
                        row.getInt("moved_count"),
                        row.getInt("left_count"),
                        row.getInt("corrected_count"),
                        row.getInt("unchanged_count")))
                .single();
    }

    /** Helps the planner of the database, which knows nothing of rows that have just come. */
    void analyse() {
        jdbc.sql("analyze roster.import_row (" + COMPARED + ")").update();
    }

    /** The same of the roster itself, after so many rows have been applied. */
    void analyseRoster(int rows) {
        if (rows >= MANY) {
            jdbc.sql("analyze roster.person, roster.post, roster.duty, roster.service_period")
                    .update();
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private JdbcClient.StatementSpec statement(String sql, Scope scope, UUID job) {
        return jdbc.sql(sql).param("district", scope.district().value()).param("job", job);
    }
}
