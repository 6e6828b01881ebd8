package org.yanxun.roster.load;

import java.util.List;

/**
 * How a sheet is compared with the roster, statement by statement. Parameters: {@code :district}, {@code :job}, {@code
 * :path} (what the uploader may touch), {@code :on} (the day from which the sheet holds), {@code :complete}.
 */
final class PlanSql {

    private static final String FORGET = """
            delete from roster.import_change where district_id = :district and job_id = :job
            """;

    private static final String UNPAIR = """
            update roster.import_row set match_id = null, pair_id = null, usable = true
            where district_id = :district and job_id = :job
              and (match_id is not null or pair_id is not null or not usable)
            """;

    private static final String FORGET_WRONGS = """
            delete from roster.import_problem
            where district_id = :district and job_id = :job and reason in (
                'roster.import.numbersDisagree', 'roster.import.otherPerson', 'roster.import.elsewhere',
                'roster.refused.principal', 'roster.refused.liaison', 'roster.import.secondLiaison',
                'roster.refused.title')
            """;

    private static final String MATCH_BY_STAFF_NUMBER = """
            update roster.import_row r set match_id = p.id
            from roster.person p
            where r.district_id = :district and r.job_id = :job and p.district_id = :district
              and p.staff_number = r.staff_number
            """;

    private static final String MATCH_BY_ID_NUMBER = """
            update roster.import_row r set match_id = p.id
            from roster.person p
            where r.district_id = :district and r.job_id = :job and r.match_id is null and p.district_id = :district
              and p.id_number_print = r.id_number_print
            """;

    private static final String NUMBERS_DISAGREE = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'idNumber', 'roster.import.numbersDisagree', '{}'
            from roster.import_row r
            join roster.person p on p.district_id = :district and p.id_number_print = r.id_number_print
            where r.district_id = :district and r.job_id = :job and r.match_id <> p.id
            """;

    private static final String OTHER_PERSON = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'staffNumber', 'roster.import.otherPerson', '{}'
            from roster.import_row r
            join roster.person p on p.district_id = :district and p.id = r.match_id
            where r.district_id = :district and r.job_id = :job and p.name_folded <> r.name_folded
              and p.id_number_print <> r.id_number_print
            """;

    /** A school takes nobody away from another school: that is a transfer, which the bureau or the college does. */
    private static final String ELSEWHERE = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'name', 'roster.import.elsewhere', '{}'
            from roster.import_row r
            where r.district_id = :district and r.job_id = :job
              and exists (select 1 from roster.fact_post f
                          where f.district_id = :district and f.person_id = r.match_id
                            and not f.valid << daterange(:on, null))
              and not exists (select 1 from roster.fact_post f
                              where f.district_id = :district and f.person_id = r.match_id
                                and not f.valid << daterange(:on, null) and f.path like :path || '%')
            """;

    /** A school does not say who leads it: the bureau or the college does; whoever leads it already may be named. */
    private static final String PRINCIPAL = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'kind', 'roster.refused.principal', '{}'
            from roster.import_row r
            where r.district_id = :district and r.job_id = :job and r.kind = 'PRINCIPAL'
              and not exists (select 1 from roster.organisation o
                              where o.district_id = :district and o.path = :path and o.parent_id is null)
              and not exists (select 1 from roster.fact_post f
                              where f.district_id = :district and f.person_id = r.match_id and f.kind = 'PRINCIPAL'
                                and f.organisation_id = r.organisation_id
                                and not f.valid << daterange(:on, null))
            """;

    /** A liaison names no successor: the principal does, or whoever stands above the school. */
    private static final String LIAISON = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'liaison', 'roster.refused.liaison', '{}'
            from roster.import_row r
            join roster.import_job j on j.district_id = r.district_id and j.id = r.job_id and j.by_role = 'LIAISON'
            where r.district_id = :district and r.job_id = :job
              and r.liaison <> exists (
                  select 1 from roster.fact_duty d
                  where d.district_id = :district and d.person_id = r.match_id and d.kind = 'LIAISON'
                    and d.organisation_id = r.organisation_id and not d.valid << daterange(:on, null))
            """;

    /** A school writes down no titles of its own; those that stand may be named. */
    private static final String TITLE = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'credential', 'roster.refused.title', '{}'
            from roster.import_row r
            join roster.import_job j on j.district_id = r.district_id and j.id = r.job_id
             and j.by_role not in ('BUREAU', 'COLLEGE')
            where r.district_id = :district and r.job_id = :job and r.credential_family = 'TITLE'
              and not exists (
                  select 1 from roster.fact_credential c
                  where c.district_id = :district and c.person_id = r.match_id and c.kind = r.credential
                    and c.subject is not distinct from r.credential_subject and lower(c.valid) = r.credential_from
                    and c.level is not distinct from coalesce(r.credential_level, c.level)
                    and upper(c.valid) is not distinct from coalesce(r.credential_until, upper(c.valid)))
            """;

    private static final String SECOND_LIAISON = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'liaison', 'roster.import.secondLiaison',
                   array[f.row_number::text]
            from roster.import_row r
            join (
                select distinct on (organisation_id) organisation_id, row_number, person_id from roster.import_row
                where district_id = :district and job_id = :job and liaison
                order by organisation_id, row_number) f
              on f.organisation_id = r.organisation_id and f.person_id <> r.person_id
            where r.district_id = :district and r.job_id = :job and r.liaison
            """;

    /** Whether the uploader looks over the whole district. */
    static final String WHOLE_DISTRICT = """
            exists (select 1 from roster.organisation w
                    where w.district_id = :district and w.path = :path and w.parent_id is null)""";

    private static final String LEAVE_OUT = """
            update roster.import_row r set usable = false
            where r.district_id = :district and r.job_id = :job
              and exists (select 1 from roster.import_problem w
                          where w.district_id = :district and w.job_id = :job and w.row_number = r.row_number)
            """;

    private PlanSql() {}

    /** First who is who, and what is wrong about it. */
    static List<String> matching() {
        return List.of(
                FORGET,
                FORGET_WRONGS,
                UNPAIR,
                MATCH_BY_STAFF_NUMBER,
                MATCH_BY_ID_NUMBER,
                NUMBERS_DISAGREE,
                OTHER_PERSON,
                ELSEWHERE,
                PRINCIPAL,
                LIAISON,
                SECOND_LIAISON,
                TITLE,
                LEAVE_OUT);
    }

    /** Then which post of today each row continues: the most alike first. */
    static List<String> pairing() {
        return List.of(
                pair("p.organisation_id, coalesce(p.kind, 'TEACHER'), coalesce(p.stage, ''), coalesce(p.subject, '')"),
                pair("p.organisation_id, coalesce(p.kind, 'TEACHER')"),
                pair("p.organisation_id"),
                pair("p.district_id"));
    }

    /** A row that says something else of a principal does not end that post unless the whole district's office says so. */
    private static String pair(String alike) {
        return """
                update roster.import_row r set pair_id = c.post_id
                from (
                    select a.row_number, b.id as post_id
                    from (select p.row_number, p.match_id, p.kind, (%1$s)::text as alike,
                                 row_number() over (partition by p.match_id, %1$s order by p.row_number) as place
                          from roster.import_row p
                          where p.district_id = :district and p.job_id = :job and p.usable and not p.again
                            and p.match_id is not null and p.pair_id is null) a
                    join (select p.id, p.person_id, p.kind, (%1$s)::text as alike,
                                 row_number() over (partition by p.person_id, %1$s order by lower(p.valid), p.id) as place
                          from roster.post p
                          join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
                          where p.district_id = :district and p.superseded_at is null
                            and not p.valid << daterange(:on, null) and o.path like :path || '%%'
                            and p.person_id in (select m.match_id from roster.import_row m
                                                where m.district_id = :district and m.job_id = :job and m.usable)
                            and not exists (select 1 from roster.import_row x
                                            where x.district_id = :district and x.job_id = :job
                                              and x.pair_id = p.id)) b
                      on b.person_id = a.match_id and b.alike = a.alike and b.place = a.place
                      and (b.kind <> 'PRINCIPAL' or coalesce(a.kind, b.kind) = b.kind or %2$s)) c
                where r.district_id = :district and r.job_id = :job and r.row_number = c.row_number
                """.formatted(alike, WHOLE_DISTRICT);
    }
}
