package org.yanxun.roster.load;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.load.read.Wrong;

/** Tells what a job found: how much would change, for whom, and what is wrong. */
@Component
public class ImportReport {

    private static final int MOST_SHOWN = 200;

    private static final String STEPS = """
            select c.kind, c.step, c.person_id, c.name, c.row_number, s.name as organisation,
                   case when not isempty(c.valid) then lower(c.valid) end as starts, upper(c.valid) as ends,
                   coalesce(r.kind, p.kind) as post_kind, coalesce(r.stage, p.stage) as stage,
                   coalesce(r.subject, p.subject) as subject
            from roster.import_change c
            left join roster.import_row r on r.district_id = c.district_id and r.job_id = c.job_id
             and r.row_number = c.row_number and c.step = 'POST_NEW'
            left join roster.post p on p.district_id = c.district_id and p.id = c.old_id
            left join lateral (select s.name from roster.organisation_state s
                               where s.district_id = c.district_id and s.organisation_id = c.organisation_id
                                 and s.superseded_at is null order by lower(s.valid) desc limit 1) s on true
            where c.district_id = :district and c.job_id = :job and c.kind = :kind
            order by c.row_number nulls last, c.person_id, c.step limit :most
            """;

    private static final String WRONGS = """
            select row_number, column_key, reason, arguments from roster.import_problem
            where district_id = :district and job_id = :job order by row_number, id
            offset :from limit :most
            """;

    /** A leader's post that the sheet ends or takes away and does not begin anew at the same place. */
    private static final String LEADERS = """
            select c.name, coalesce(s.name, '') as organisation, p.kind, upper(c.valid) as ends
            from roster.import_change c
            join roster.post p on p.district_id = c.district_id and p.id = c.old_id
            left join lateral (select s.name from roster.organisation_state s
                               where s.district_id = c.district_id and s.organisation_id = p.organisation_id
                                 and s.superseded_at is null order by lower(s.valid) desc limit 1) s on true
            where c.district_id = :district and c.job_id = :job and c.step = 'POST_CLOSE'
              and p.kind in ('PRINCIPAL', 'VICE_PRINCIPAL')
              and not exists (
                  select 1 from roster.import_change n
                  join roster.import_row r on r.district_id = n.district_id and r.job_id = n.job_id
                   and r.row_number = n.row_number
                  left join roster.post o on o.district_id = n.district_id and o.id = n.old_id
                  where n.district_id = :district and n.job_id = :job and n.step = 'POST_NEW'
                    and n.person_id = c.person_id and n.organisation_id = p.organisation_id
                    and coalesce(r.kind, o.kind, 'TEACHER') = p.kind)
            order by organisation, p.kind, c.name limit :most
            """;

    private final JdbcClient jdbc;
    private final JobStore jobs;
    private final Planner planner;

    ImportReport(JdbcClient jdbc, JobStore jobs, Planner planner) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.planner = planner;
    }

    /** The job, if the scope covers it. */
    public java.util.Optional<ImportJob> job(Scope scope, UUID id) {
        return jobs.job(scope, id);
    }

    /** The latest jobs. */
    public List<ImportJob> recent(Scope scope) {
        return jobs.recent(scope);
    }

    /** How much would change. */
    public Preview counts(Scope scope, UUID id) {
        return planner.counts(scope, id);
    }

    /** What would become of people, of one kind of change; the first ones. */
    public List<Step> steps(Scope scope, UUID id, String kind) {
        return statement(STEPS, scope, id)
                .param("kind", kind)
                .param("most", MOST_SHOWN)
                .query((row, number) -> new Step(
                        row.getString("step"),
                        row.getString("name"),
                        (Integer) row.getObject("row_number"),
                        row.getString("organisation"),
                        row.getString("post_kind"),
                        row.getString("stage"),
                        row.getString("subject"),
                        period(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class))))
                .list();
    }

    /** The posts of leaders that would end; the first ones. */
    public List<LeaderEnds> leadersEnding(Scope scope, UUID id) {
        return statement(LEADERS, scope, id)
                .param("most", MOST_SHOWN)
                .query((row, number) -> new LeaderEnds(
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("kind"),
                        row.getObject("ends", LocalDate.class)))
                .list();
    }

    /** What is wrong, by row; the first ones. */
    public List<Wrong> wrongs(Scope scope, UUID id, int most) {
        return wrongs(scope, id, new Stretch(0, most));
    }

    /** What is wrong, by row; those of that stretch. */
    public List<Wrong> wrongs(Scope scope, UUID id, Stretch stretch) {
        return statement(WRONGS, scope, id)
                .param("from", stretch.from())
                .param("most", stretch.most())
                .query((row, number) -> new Wrong(
                        row.getInt("row_number"), row.getString("column_key"), row.getString("reason"), List.of((String
                                        [])
                                row.getArray("arguments").getArray())))
                .list();
    }

    private static @Nullable Period period(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        return starts == null ? null : new Period(starts, ends);
    }

    private JdbcClient.StatementSpec statement(String sql, Scope scope, UUID id) {
        return jdbc.sql(sql).param("district", scope.district().value()).param("job", id);
    }

    /**
     * One step of what would be done.
     *
     * @param step what is done, a code
     * @param row which row says so; absent for someone the sheet does not name
     * @param valid the stretch that is meant; absent where there is none
     */
    public record Step(
            String step,
            String name,
            @Nullable Integer row,
            @Nullable String organisation,
            @Nullable String kind,
            @Nullable String stage,
            @Nullable String subject,
            @Nullable Period valid) {}
}
