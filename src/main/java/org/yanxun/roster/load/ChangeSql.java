package org.yanxun.roster.load;

import java.util.List;

/**
 * What applying a sheet will do, written down step by step before anything is done; what somebody new begins with follows
 * from their rows ({@code roster.import_step}) and is not written down again. Parameters as for {@link PlanSql}. A
 * cell left blank says nothing, so what is known stays.
 */
final class ChangeSql {

    private static final String INSERT = """
            insert into roster.import_change (district_id, job_id, id, kind, step, person_id, name, row_number, old_id,
                                              organisation_id, valid)
            """;

    private static final String PEOPLE = """
            insert into roster.import_change (district_id, job_id, id, kind, step, person_id, name, row_number,
                                              differences)
            select r.district_id, r.job_id, uuidv7(), 'CORRECTED', 'PERSON_EDIT', r.match_id, r.name, r.row_number,
                   d.differences
            from roster.import_row r
            join roster.person p on p.district_id = :district and p.id = r.match_id
            left join lateral (
                select jsonb_agg(jsonb_build_object('field', v.field, 'was', v.was, 'becomes', v.becomes)
                                 order by v.place) as differences
                from (values
                    (1, 'name', p.name, r.name, p.name <> r.name),
                    (2, 'staffNumber', p.staff_number, r.staff_number, p.staff_number is distinct from r.staff_number),
                    (3, 'idNumber', p.id_number_mask, r.id_number_mask,
                     p.id_number_print is distinct from r.id_number_print),
                    (4, 'trainee', p.trainee_type, r.trainee_type, p.trainee_type <> r.trainee_type),
                    (5, 'mobile', p.mobile, r.mobile, p.mobile is distinct from r.mobile),
                    (6, 'email', p.email, r.email, p.email is distinct from r.email))
                    as v (place, field, was, becomes, differs)
                where v.differs and v.becomes is not null) d on true
            where r.district_id = :district and r.job_id = :job and r.usable and r.lead
              and (p.name <> r.name or p.staff_number is distinct from coalesce(r.staff_number, p.staff_number)
                   or p.id_number_print is distinct from coalesce(r.id_number_print, p.id_number_print)
                   or p.trainee_type <> coalesce(r.trainee_type, p.trainee_type)
                   or p.mobile is distinct from coalesce(r.mobile, p.mobile)
                   or p.email is distinct from coalesce(r.email, p.email))
            """;

    /**
     * A post that begins: for someone who comes back, or beside the posts already held. The sheet may say that it is held
     * since long ago; it begins when an earlier stretch of it ended.
     */
    private static final String ADDED = INSERT + """
            select r.district_id, r.job_id, uuidv7(),
                   case when exists (select 1 from roster.fact_post f
                                     where f.district_id = :district and f.person_id = r.match_id
                                       and not f.valid << daterange(:on, null)) then 'CORRECTED' else 'JOINED' end,
                   'POST_NEW', r.match_id, r.name, r.row_number, null, r.organisation_id,
                   daterange(roster.free_from(:district, r.match_id, r.organisation_id, coalesce(r.kind, 'TEACHER'), r.stage,
                                              r.subject, daterange(coalesce(r.starts, :on), null)), null)
            from roster.import_row r
            where r.district_id = :district and r.job_id = :job and r.usable and not r.again and r.pair_id is null
              and r.match_id is not null
            """;

    /**
     * A post that goes on otherwise than before. Within the organisation a date after the post's beginning means a change
     * from that date on, else what was known was wrong from the beginning; another organisation is a move.
     */
    private static final String CHANGED = """
            with turn as (
                select r.row_number, r.match_id, r.name, p.id as old_id, p.organisation_id as old_organisation,
                       r.organisation_id as new_organisation, p.valid as old_valid,
                       p.organisation_id <> r.organisation_id as moved,
                       case when r.starts > lower(p.valid) then r.starts
                            when p.organisation_id <> r.organisation_id and :on > lower(p.valid) then :on end as since,
                       r.starts, coalesce(r.kind, p.kind) as kind, coalesce(r.stage, p.stage) as stage,
                       coalesce(r.subject, p.subject) as subject
                from roster.import_row r
                join roster.post p on p.district_id = :district and p.id = r.pair_id
                where r.district_id = :district and r.job_id = :job and r.usable
                  and (p.organisation_id <> r.organisation_id or p.kind <> coalesce(r.kind, p.kind)
                       or p.stage is distinct from coalesce(r.stage, p.stage)
                       or p.subject is distinct from coalesce(r.subject, p.subject)
                       or p.staffing <> coalesce(r.staffing, p.staffing)))
            """ + INSERT + """
            select :district, :job, uuidv7(), case when t.moved then 'MOVED' else 'CORRECTED' end,
                   s.step, t.match_id, t.name, t.row_number, t.old_id, s.organisation_id, s.valid
            from turn t
            cross join lateral (values
                ('POST_CLOSE', t.old_organisation,
                 case when t.since is not null then t.old_valid * daterange(null, t.since) end),
                ('POST_NEW', t.new_organisation,
                 case when t.moved then
                          daterange(roster.free_from(:district, t.match_id, t.new_organisation, t.kind, t.stage, t.subject,
                                                     daterange(coalesce(t.since, t.starts, :on), null)), null)
                      when t.since is not null then daterange(t.since, upper(t.old_valid))
                      else daterange(coalesce(t.starts, lower(t.old_valid)), upper(t.old_valid)) end))
                as s (step, organisation_id, valid)
            """;

    /** Nothing but the day it began is different. */
    private static final String REDATED = """
            with turn as (
                select r.row_number, r.match_id, r.name, p.id as old_id, p.organisation_id, f.starts,
                       upper(p.valid) as ends
                from roster.import_row r
                join roster.post p on p.district_id = :district and p.id = r.pair_id
                cross join lateral (
                    select case when r.starts < lower(p.valid) then
                                    roster.free_from(:district, p.person_id, p.organisation_id, p.kind, p.stage, p.subject,
                                                     daterange(r.starts, lower(p.valid) + 1))
                                else r.starts end as starts) f
                where r.district_id = :district and r.job_id = :job and r.usable and f.starts <> lower(p.valid)
                  and (upper(p.valid) is null or f.starts < upper(p.valid))
                  and not exists (select 1 from roster.import_change c
                                  where c.district_id = :district and c.job_id = :job and c.old_id = p.id))
            """ + INSERT + """
            select :district, :job, uuidv7(), 'CORRECTED', s.step, t.match_id, t.name, t.row_number, t.old_id,
                   t.organisation_id, s.valid
            from turn t
            cross join lateral (values ('POST_CLOSE', cast(null as daterange)),
                                       ('POST_NEW', daterange(t.starts, t.ends))) as s (step, valid)
            """;

    /**
     * Who stands in no row of a sheet that names everybody; only if every row could be read. Whoever leads a school stays
     * until the bureau or the college says otherwise.
     */
    private static final String LEFT = INSERT + """
            select p.district_id, :job, uuidv7(),
                   case when p.person_id in (select r.match_id from roster.import_row r
                                             where r.district_id = :district and r.job_id = :job
                                               and r.match_id is not null) then 'CORRECTED' else 'LEFT' end,
                   'POST_CLOSE', p.person_id, pe.name, null, p.id, p.organisation_id, p.valid * daterange(null, :on)
            from roster.post p
            join roster.person pe on pe.district_id = p.district_id and pe.id = p.person_id
            join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
            where :complete and p.district_id = :district and p.superseded_at is null and p.valid @> :on
              and lower(p.valid) < :on and o.path like :path || '%'
              and (""" + PlanSql.WHOLE_DISTRICT + """
                   or p.kind <> 'PRINCIPAL')
              and p.organisation_id in (select r.organisation_id from roster.import_row r
                                        where r.district_id = :district and r.job_id = :job and r.usable)
              and not exists (select 1 from roster.import_problem w
                              where w.district_id = :district and w.job_id = :job)
              and p.id not in (select r.pair_id from roster.import_row r
                               where r.district_id = :district and r.job_id = :job and r.pair_id is not null)
            """;

    /** Whoever holds no post at a place any more keeps no duty there. */
    private static final String DUTIES_LEFT = """
            with closed as materialized (
                select person_id, organisation_id, old_id, kind, name, row_number, upper(valid) as ends
                from roster.import_change
                where district_id = :district and job_id = :job and step = 'POST_CLOSE'),
            kept as materialized (
                select person_id, organisation_id from roster.import_change
                where district_id = :district and job_id = :job and step = 'POST_NEW'
                union
                select p.person_id, p.organisation_id
                from closed c
                join roster.post p on p.district_id = :district and p.person_id = c.person_id
                 and p.organisation_id = c.organisation_id and p.superseded_at is null
                 and not p.valid << daterange(:on, null)
                where not exists (select 1 from closed x where x.old_id = p.id))
            """ + INSERT + """
            select distinct on (d.id) d.district_id, :job, uuidv7(), c.kind, 'DUTY_CLOSE', d.person_id, c.name,
                   c.row_number, d.id, d.organisation_id, d.valid * daterange(null, coalesce(c.ends, :on))
            from closed c
            join roster.duty d on d.district_id = :district and d.person_id = c.person_id
             and d.organisation_id = c.organisation_id and d.superseded_at is null
             and not d.valid << daterange(:on, null)
            where not exists (select 1 from kept k
                              where k.person_id = c.person_id and k.organisation_id = c.organisation_id)
            """;

    /** Said in several rows of one person and organisation, it is done once; yes outweighs no. */
    private static final String HOMEROOM = """
            with said as (
                select distinct on (person_id, organisation_id) person_id, match_id, name, row_number, organisation_id,
                       homeroom, starts
                from roster.import_row
                where district_id = :district and job_id = :job and usable and homeroom is not null
                order by person_id, organisation_id, homeroom desc, row_number)
            """ + INSERT + """
            select :district, :job, uuidv7(), case when r.match_id is null then 'JOINED' else 'CORRECTED' end,
                   case when r.homeroom then 'DUTY_NEW' else 'DUTY_CLOSE' end,
                   coalesce(r.match_id, r.person_id), r.name, r.row_number, d.id, r.organisation_id,
                   case when r.homeroom then daterange(greatest(:on, coalesce(r.starts, :on)), null)
                        else d.valid * daterange(null, :on) end
            from said r
            left join roster.duty d on d.district_id = :district and d.person_id = r.match_id
             and d.organisation_id = r.organisation_id and d.kind = 'HOMEROOM' and d.superseded_at is null
             and not d.valid << daterange(:on, null)
            where r.homeroom = (d.id is null)
            """;

    /** Where the sheet names a new training liaison, the one before ends; who is said to be none, is none any more. */
    private static final String LIAISON = """
            with said as (
                select distinct on (person_id, organisation_id) person_id, match_id, name, row_number, organisation_id,
                       liaison, greatest(:on, coalesce(starts, :on)) as since
                from roster.import_row
                where district_id = :district and job_id = :job and usable and liaison is not null
                order by person_id, organisation_id, liaison desc, row_number),
            fresh as (
                select s.* from said s
                where s.liaison and not exists (
                    select 1 from roster.duty d
                    where d.district_id = :district and d.person_id = s.match_id and d.kind = 'LIAISON'
                      and d.organisation_id = s.organisation_id and d.superseded_at is null
                      and not d.valid << daterange(:on, null))),
            over_then as (
                select organisation_id, cast(null as uuid) as person_id, row_number, since from fresh
                union all
                select organisation_id, match_id, row_number, cast(:on as date) from said
                where not liaison and match_id is not null),
            ending as (
                select distinct on (d.id) d.id, d.person_id, d.organisation_id, p.name, o.row_number,
                       d.valid * daterange(null, o.since) as valid
                from over_then o
                join roster.duty d on d.district_id = :district and d.organisation_id = o.organisation_id
                 and d.kind = 'LIAISON' and d.superseded_at is null and not d.valid << daterange(o.since, null)
                 and d.person_id = coalesce(o.person_id, d.person_id)
                join roster.person p on p.district_id = :district and p.id = d.person_id
                where not exists (select 1 from roster.import_change c
                                  where c.district_id = :district and c.job_id = :job and c.old_id = d.id)
                order by d.id, o.since)
            """ + INSERT + """
            select :district, :job, uuidv7(), case when f.match_id is null then 'JOINED' else 'CORRECTED' end,
                   'LIAISON_NEW', coalesce(f.match_id, f.person_id), f.name, f.row_number, null, f.organisation_id,
                   daterange(f.since, null)
            from fresh f
            union all
            select :district, :job, uuidv7(), 'CORRECTED', 'DUTY_CLOSE', e.person_id, e.name, e.row_number, e.id,
                   e.organisation_id, e.valid
            from ending e
            """;

    /** The first stretch of teaching: its beginning may be told or corrected; the interruptions are told by hand. */
    private static final String SERVICE = INSERT + """
            select r.district_id, r.job_id, uuidv7(), 'CORRECTED', 'SERVICE', r.match_id, r.name, r.row_number, s.id, null,
                   daterange(r.service_starts, upper(s.valid))
            from roster.import_row r
            left join roster.service_period s on s.district_id = :district and s.person_id = r.match_id
             and s.superseded_at is null
            where r.district_id = :district and r.job_id = :job and r.usable and r.lead and r.match_id is not null
              and r.service_starts is not null
              and (s.id is null or lower(s.valid) <> r.service_starts
                   and (upper(s.valid) is null or upper(s.valid) > r.service_starts)
                   and not exists (select 1 from roster.service_period more
                                   where more.district_id = :district and more.person_id = s.person_id
                                     and more.superseded_at is null and lower(more.valid) < lower(s.valid)))
            """;

    /** The same kind for the same subject since the same day is the same one, whose rest may be corrected. */
    private static final String CREDENTIALS = INSERT + """
            select r.district_id, r.job_id, uuidv7(), 'CORRECTED', 'CREDENTIAL', r.match_id, r.name, r.row_number, c.id,
                   null,
                   daterange(r.credential_from, coalesce(r.credential_until, upper(c.valid)))
            from roster.import_row r
            left join roster.credential c on c.district_id = :district and c.person_id = r.match_id
             and c.superseded_at is null and c.kind = r.credential
             and c.subject is not distinct from r.credential_subject and lower(c.valid) = r.credential_from
            where r.district_id = :district and r.job_id = :job and r.usable and r.match_id is not null
              and r.credential is not null
              and (c.id is null or c.level is distinct from coalesce(r.credential_level, c.level)
                   or c.certificate is distinct from coalesce(r.certificate, c.certificate)
                   or upper(c.valid) is distinct from coalesce(r.credential_until, upper(c.valid)))
            """;

    /** All steps of one person belong to what is most told of that person. */
    private static final String ONE_KIND_A_PERSON = """
            update roster.import_change c set kind = m.kind
            from (select person_id, (array_agg(kind order by array_position(
                             array['JOINED', 'MOVED', 'LEFT', 'CORRECTED'], kind)))[1] as kind
                  from roster.import_change where district_id = :district and job_id = :job
                  group by person_id having count(distinct kind) > 1) m
            where c.district_id = :district and c.job_id = :job and c.person_id = m.person_id and c.kind <> m.kind
            """;

    /** The database's planner knows nothing yet of what has just been written. */
    private static final String ANALYSE =
            "analyze roster.import_change (district_id, job_id, kind, step, person_id, row_number, old_id)";

    private ChangeSql() {}

    /** What becomes of those known before. */
    static List<String> ofKnown() {
        return List.of(PEOPLE, ADDED, CHANGED, REDATED, SERVICE, CREDENTIALS);
    }

    /** What becomes of those who stand in no row, and of duties, whosoever they are. */
    static List<String> ofAll() {
        return List.of(LEFT, ANALYSE, DUTIES_LEFT, HOMEROOM, LIAISON, ANALYSE, ONE_KIND_A_PERSON);
    }
}
