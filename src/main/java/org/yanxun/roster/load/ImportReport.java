package org.yanxun.roster.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.change.Step;
import org.yanxun.roster.load.change.StepRows;
import org.yanxun.roster.load.read.Wrong;

/** Tells what a job found: how much would change, for whom, and what is wrong. */
@Component
public class ImportReport {

    private static final int MOST_LEADERS = 200;
    private static final Stretch RECENT = new Stretch(0, 20);

    /** A post that goes on otherwise is told once: what begins tells what it was before. */
    private static final String STEPS = """
            select c.step, c.name, c.row_number, s.name as organisation,
                   case when not isempty(c.valid) then lower(c.valid) end as starts, upper(c.valid) as ends,
                   coalesce(r.kind, p.kind) as kind, coalesce(r.stage, p.stage) as stage,
                   coalesce(r.subject, p.subject) as subject, coalesce(r.staffing, p.staffing) as staffing,
                   d.kind as duty, c.differences, r.credential, r.credential_level as level, r.certificate,
                   h.level as old_level, h.certificate as old_certificate,
                   h.id is not null as held, upper(h.valid) as old_until,
                   case when c.step = 'POST_NEW' then os.name end as old_organisation,
                   p.kind as old_kind, p.stage as old_stage, p.subject as old_subject, p.staffing as old_staffing,
                   case when c.step = 'SERVICE' then lower(sp.valid)
                        when c.step = 'POST_NEW' and (x.valid is null or isempty(x.valid)) then lower(p.valid)
                   end as old_start,
                   case when c.step = 'POST_NEW' and not isempty(x.valid) then upper(x.valid) end as old_end
            from (
                select * from roster.import_step a
                where a.district_id = :district and a.job_id = :job and a.kind = :kind
                  and not (a.step = 'POST_CLOSE' and exists (
                      select 1 from roster.import_change n
                      where n.district_id = :district and n.job_id = :job and n.step = 'POST_NEW'
                        and n.old_id = a.old_id))
                order by a.row_number nulls last, a.person_id, a.step, a.id
                offset :from limit :most) c
            left join roster.import_row r on r.district_id = c.district_id and r.job_id = c.job_id
             and r.row_number = c.row_number and c.step in ('POST_NEW', 'CREDENTIAL')
            left join roster.post p on p.district_id = c.district_id and p.id = c.old_id
            left join roster.duty d on d.district_id = c.district_id and d.id = c.old_id
            left join roster.credential h on h.district_id = c.district_id and h.id = c.old_id
            left join roster.service_period sp on sp.district_id = c.district_id and sp.id = c.old_id
            left join roster.import_change x on x.district_id = c.district_id and x.job_id = c.job_id
             and x.step = 'POST_CLOSE' and c.step = 'POST_NEW' and x.old_id = c.old_id
            left join lateral (select s.name from roster.organisation_state s
                               where s.district_id = c.district_id and s.organisation_id = c.organisation_id
                                 and s.superseded_at is null order by lower(s.valid) desc limit 1) s on true
            left join lateral (select s.name from roster.organisation_state s
                               where s.district_id = p.district_id and s.organisation_id = p.organisation_id
                                 and s.superseded_at is null order by lower(s.valid) desc limit 1) os on true
            order by c.row_number nulls last, c.person_id, c.step, c.id
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

    /** The same for another kind of sheets: which there are, and what is wrong in them. */
    public ImportReport of(SheetWork.Kind kind) {
        return new ImportReport(jdbc, jobs.of(kind), planner);
    }

    /** The job, if the scope covers it. */
    public Optional<ImportJob> job(Scope scope, UUID id) {
        return jobs.job(scope, id);
    }

    /** The latest jobs. */
    public List<ImportJob> recent(Scope scope) {
        return recent(scope, RECENT);
    }

    /** The jobs, the latest first; those of that stretch. */
    public List<ImportJob> recent(Scope scope, Stretch stretch) {
        return jobs.recent(scope, stretch);
    }

    /** How much would change. */
    public Preview counts(Scope scope, UUID id) {
        return planner.counts(scope, id);
    }

    /** What would become of people, of one kind of change, in the order of the sheet; those of that stretch. */
    public List<Step> steps(Scope scope, UUID id, String kind, Stretch stretch) {
        return statement(STEPS, scope, id)
                .param("kind", kind)
                .param("from", stretch.from())
                .param("most", stretch.most())
                .query(StepRows::step)
                .list();
    }

    /** The posts of leaders that would end; the first ones. */
    public List<LeaderEnds> leadersEnding(Scope scope, UUID id) {
        return statement(LEADERS, scope, id)
                .param("most", MOST_LEADERS)
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

    private JdbcClient.StatementSpec statement(String sql, Scope scope, UUID id) {
        return jdbc.sql(sql).param("district", scope.district().value()).param("job", id);
    }
}
