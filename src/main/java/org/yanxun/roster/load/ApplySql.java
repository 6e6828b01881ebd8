package org.yanxun.roster.load;

import java.util.List;

/**
 * Does what was written down. Parameters: {@code :district}, {@code :job}, {@code :at}. Rows are written in the order in
 * which most of their indexes keep them: one that goes where the last one went takes a quarter less time.
 */
final class ApplySql {

    private static final String PERSON_NEW = """
            insert into roster.person (district_id, id, staff_number, name, name_folded, pinyin, initials, sort_key,
                                       id_number_seal, id_number_print, id_number_mask, trainee_type, mobile, email,
                                       recorded_at)
            select r.district_id, r.person_id, r.staff_number, r.name, r.name_folded, r.pinyin, r.initials, r.sort_key,
                   r.id_number_seal, r.id_number_print, r.id_number_mask,
                   coalesce(r.trainee_type, case r.kind when 'CHILDCARE_WORKER' then 'CHILDCARE_WORKER'
                                                        when 'OFFICIAL' then 'CIVIL_SERVANT'
                                                        when 'STAFF' then 'OTHER' else 'TEACHER' end),
                   r.mobile,
                   r.email, :at
            from roster.import_job j
            join roster.import_row r on r.district_id = j.district_id and r.job_id = j.id
            where j.district_id = :district and j.id = :job and j.joined_count > 0
              and r.match_id is null and r.usable and r.lead
            order by r.sort_key
            """;

    private static final String PERSON_BEFORE = """
            insert into roster.person_before (district_id, id, person_id, staff_number, name, id_number_seal,
                                              id_number_print, id_number_mask, trainee_type, mobile, email, recorded_at,
                                              superseded_at)
            select p.district_id, uuidv7(), p.id, p.staff_number, p.name, p.id_number_seal, p.id_number_print,
                   p.id_number_mask, p.trainee_type, p.mobile, p.email, p.recorded_at, :at
            from roster.import_change c
            join roster.person p on p.district_id = c.district_id and p.id = c.person_id
            where c.district_id = :district and c.job_id = :job and c.step = 'PERSON_EDIT'
            """;

    private static final String PERSON_EDIT = """
            update roster.person p
            set name = r.name, name_folded = r.name_folded, pinyin = r.pinyin, initials = r.initials,
                sort_key = r.sort_key, staff_number = coalesce(r.staff_number, p.staff_number),
                id_number_seal = case when r.id_number_print is distinct from p.id_number_print
                                      then coalesce(r.id_number_seal, p.id_number_seal) else p.id_number_seal end,
                id_number_print = coalesce(r.id_number_print, p.id_number_print),
                id_number_mask = coalesce(r.id_number_mask, p.id_number_mask),
                trainee_type = coalesce(r.trainee_type, p.trainee_type), mobile = coalesce(r.mobile, p.mobile),
                email = coalesce(r.email, p.email), recorded_at = :at, version = p.version + 1
            from roster.import_change c
            join roster.import_row r on r.district_id = c.district_id and r.job_id = c.job_id
             and r.row_number = c.row_number
            where c.district_id = :district and c.job_id = :job and c.step = 'PERSON_EDIT'
              and p.district_id = :district and p.id = c.person_id
            """;

    private static final String POSTS_CLOSED = """
            update roster.post p set superseded_at = :at
            from roster.import_change c
            where c.district_id = :district and c.job_id = :job and c.step = 'POST_CLOSE'
              and p.district_id = :district and p.id = c.old_id and p.superseded_at is null
            """;

    private static final String POSTS_KEPT = """
            insert into roster.post (district_id, id, person_id, organisation_id, kind, stage, subject, staffing, valid,
                                     recorded_at)
            select p.district_id, uuidv7(), p.person_id, p.organisation_id, p.kind, p.stage, p.subject, p.staffing,
                   c.valid, :at
            from roster.import_change c
            join roster.post p on p.district_id = c.district_id and p.id = c.old_id
            where c.district_id = :district and c.job_id = :job and c.step = 'POST_CLOSE' and not isempty(c.valid)
            """;

    private static final String POSTS_NEW = """
            insert into roster.post (district_id, id, person_id, organisation_id, kind, stage, subject, staffing, valid,
                                     recorded_at)
            select r.district_id, r.post_id, c.person_id, r.organisation_id, coalesce(r.kind, p.kind, 'TEACHER'),
                   coalesce(r.stage, p.stage), coalesce(r.subject, p.subject),
                   coalesce(r.staffing, p.staffing, 'ESTABLISHED'), c.valid, :at
            from roster.import_step c
            join roster.import_row r on r.district_id = c.district_id and r.job_id = c.job_id
             and r.row_number = c.row_number
            left join roster.post p on p.district_id = c.district_id and p.id = c.old_id
            where c.district_id = :district and c.job_id = :job and c.step = 'POST_NEW'
            order by r.organisation_id
            """;

    private static final String DUTIES_CLOSED = """
            update roster.duty d set superseded_at = :at
            from roster.import_change c
            where c.district_id = :district and c.job_id = :job and c.step = 'DUTY_CLOSE'
              and d.district_id = :district and d.id = c.old_id and d.superseded_at is null
            """;

    private static final String DUTIES_KEPT = """
            insert into roster.duty (district_id, id, person_id, organisation_id, kind, valid, recorded_at)
            select distinct on (d.id) d.district_id, uuidv7(), d.person_id, d.organisation_id, d.kind, c.valid, :at
            from roster.import_change c
            join roster.duty d on d.district_id = c.district_id and d.id = c.old_id
            where c.district_id = :district and c.job_id = :job and c.step = 'DUTY_CLOSE' and not isempty(c.valid)
            """;

    private static final String DUTIES_NEW = """
            insert into roster.duty (district_id, id, person_id, organisation_id, kind, valid, recorded_at)
            select c.district_id, uuidv7(), c.person_id, c.organisation_id,
                   case c.step when 'DUTY_NEW' then 'HOMEROOM' else 'LIAISON' end, c.valid, :at
            from roster.import_change c
            where c.district_id = :district and c.job_id = :job and c.step in ('DUTY_NEW', 'LIAISON_NEW')
            """;

    private static final String SERVICE_CLOSED = """
            update roster.service_period s set superseded_at = :at
            from roster.import_change c
            where c.district_id = :district and c.job_id = :job and c.step = 'SERVICE'
              and s.district_id = :district and s.id = c.old_id and s.superseded_at is null
            """;

    private static final String SERVICE_NEW = """
            insert into roster.service_period (district_id, id, person_id, valid, recorded_at)
            select c.district_id, c.id, c.person_id, c.valid, :at
            from roster.import_step c
            where c.district_id = :district and c.job_id = :job and c.step = 'SERVICE'
            """;

    private static final String CREDENTIALS_CLOSED = """
            update roster.credential h set superseded_at = :at
            from roster.import_change c
            where c.district_id = :district and c.job_id = :job and c.step = 'CREDENTIAL'
              and h.district_id = :district and h.id = c.old_id and h.superseded_at is null
            """;

    private static final String CREDENTIALS_NEW = """
            insert into roster.credential (district_id, id, person_id, family, kind, level, subject, certificate, valid,
                                           recorded_at)
            select c.district_id, uuidv7(), c.person_id, r.credential_family, r.credential,
                   coalesce(r.credential_level, h.level), r.credential_subject,
                   coalesce(r.certificate, h.certificate), c.valid, :at
            from roster.import_step c
            join roster.import_row r on r.district_id = c.district_id and r.job_id = c.job_id
             and r.row_number = c.row_number
            left join roster.credential h on h.district_id = c.district_id and h.id = c.old_id
            where c.district_id = :district and c.job_id = :job and c.step = 'CREDENTIAL'
            """;

    /** What a sheet changed of somebody known before can be taken back on that person's page; one moment is one act. */
    private static final String ACTS = """
            insert into roster.person_act (district_id, person_id, at, what)
            select c.district_id, c.person_id, :at, 'roster.import'
            from roster.import_change c
            where c.district_id = :district and c.job_id = :job
              and c.person_id not in (select r.person_id from roster.import_row r
                                      where r.district_id = :district and r.job_id = :job and r.match_id is null)
            group by c.district_id, c.person_id
            on conflict (district_id, person_id, at) do nothing
            """;

    private static final String MOMENT = """
            update roster.import_job set moment = :at where district_id = :district and id = :job
            """;

    /** How many people were there when the database last counted; none or fewer if it never did. */
    static final String KNOWN_PEOPLE = "select reltuples::bigint from pg_class where oid = 'roster.person'::regclass";

    /**
     * Whom a post belongs to is looked up in the way that seems best by what the database knows of people. Where it knows of
     * fewer than have just come, it may go through everybody of the district for each post, and has to count them first.
     */
    static final String COUNT_PEOPLE = "analyze roster.person (district_id, id)";

    private ApplySql() {}

    /** What concerns the people themselves; it comes first, for all else belongs to them. */
    static List<String> people() {
        return List.of(PERSON_NEW, PERSON_BEFORE, PERSON_EDIT);
    }

    /** What belongs to them: posts, duties, service, credentials, and what is kept of the act. */
    static List<String> theirs() {
        return List.of(
                POSTS_CLOSED,
                POSTS_KEPT,
                POSTS_NEW,
                DUTIES_CLOSED,
                DUTIES_KEPT,
                DUTIES_NEW,
                SERVICE_CLOSED,
                SERVICE_NEW,
                CREDENTIALS_CLOSED,
                CREDENTIALS_NEW,
                ACTS,
                MOMENT);
    }
}
