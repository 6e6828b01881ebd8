package org.yanxun.roster.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a sheet is compared with the roster, statement by statement. Parameters: {@code :district}, {@code :job}, {@code
 * :path} (what the uploader may touch), {@code :on} (the day from which the sheet holds), {@code :complete}.
 */
final class PlanSql {

    /** Whether the uploader looks over the whole district. */
    static final String WHOLE_DISTRICT = """
            exists (select 1 from roster.organisation w
                    where w.district_id = :district and w.path = :path and w.parent_id is null)
            """;

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
                'roster.refused.title', 'roster.wrong.samePost')
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

    /** Whose staff number is new is known by the identity number, though only one of their rows may bear it. */
    private static final String MATCH_BY_OTHER_ROW = """
            update roster.import_row r set match_id = k.match_id
            from (select distinct on (person_id) person_id, match_id from roster.import_row
                  where district_id = :district and job_id = :job and match_id is not null
                    and person_id in (select w.person_id from roster.import_row w
                                      where w.district_id = :district and w.job_id = :job and not w.lead)
                  order by person_id, row_number) k
            where r.district_id = :district and r.job_id = :job and r.person_id = k.person_id
              and r.match_id is distinct from k.match_id
            """;

    /** The database's planner knows nothing yet of who has been found. */
    private static final String ANALYSE = "analyze roster.import_row (match_id, pair_id, usable)";

    /** Whether the sheet names anybody of the roster. */
    static final String ANY_KNOWN = """
            select exists (select 1 from roster.import_row
                           where district_id = :district and job_id = :job and match_id is not null)
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

    /**
     * A school takes nobody away from another school: that is a transfer, which the bureau or the college does. Before the
     * whole district's office nobody is elsewhere.
     */
    private static final String ELSEWHERE = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select r.district_id, r.job_id, uuidv7(), r.row_number, 'name', 'roster.import.elsewhere', '{}'
            from roster.import_row r
            where r.district_id = :district and r.job_id = :job
              and not
            """ + WHOLE_DISTRICT + """
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
              and not
            """ + WHOLE_DISTRICT + """
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

    /** A row that leaves the post's kind open says the same as one that says it, unless the person holds another there. */
    private static final String SAME_POST = """
            insert into roster.import_problem (district_id, job_id, id, row_number, column_key, reason, arguments)
            select distinct on (r.row_number) r.district_id, r.job_id, uuidv7(), r.row_number, 'kind',
                   'roster.wrong.samePost', cast('{}' as text[])
            from roster.import_row r
            join roster.import_row o on o.district_id = :district and o.job_id = :job and o.person_id = r.person_id
             and o.organisation_id = r.organisation_id and o.row_number < r.row_number and not o.again
             and o.stage is not distinct from r.stage and o.subject is not distinct from r.subject
             and coalesce(o.kind, 'TEACHER') = coalesce(r.kind, 'TEACHER')
            where r.district_id = :district and r.job_id = :job and not r.lead and not r.again
              and not exists (select 1 from roster.fact_post f
                              where f.district_id = :district and f.person_id = r.match_id and f.kind <> 'TEACHER'
                                and f.organisation_id = r.organisation_id and not f.valid << daterange(:on, null))
            """;

    private static final String LEAVE_OUT = """
            update roster.import_row r set usable = false
            where r.district_id = :district and r.job_id = :job
              and exists (select 1 from roster.import_problem w
                          where w.district_id = :district and w.job_id = :job and w.row_number = r.row_number)
            """;

    /** A new person is who their first usable row says. */
    private static final String LEAD = """
            update roster.import_row r set lead = r.row_number = f.row_number
            from (select person_id, coalesce(min(row_number) filter (where usable), min(row_number)) as row_number
                  from roster.import_row
                  where district_id = :district and job_id = :job
                    and exists (select 1 from roster.import_problem w
                                where w.district_id = :district and w.job_id = :job)
                    and person_id in (select w.person_id from roster.import_row w
                                      where w.district_id = :district and w.job_id = :job and not w.usable)
                  group by person_id) f
            where r.district_id = :district and r.job_id = :job and r.person_id = f.person_id
              and r.lead <> (r.row_number = f.row_number)
            """;

    private PlanSql() {}

    /** First who is who. */
    static List<String> matching() {
        return List.of(
                FORGET, FORGET_WRONGS, UNPAIR, MATCH_BY_STAFF_NUMBER, MATCH_BY_ID_NUMBER, MATCH_BY_OTHER_ROW, ANALYSE);
    }

    /** What is wrong beside those known before. */
    static List<String> checkingKnown() {
        return List.of(NUMBERS_DISAGREE, OTHER_PERSON, ELSEWHERE);
    }

    /** What is wrong whoever it is. */
    static List<String> checking() {
        return List.of(PRINCIPAL, LIAISON, SECOND_LIAISON, TITLE, SAME_POST, LEAVE_OUT, LEAD);
    }

    /** Then which post of today each row continues: the most alike first. */
    static List<String> pairing() {
        return List.of(
                pair("organisation_id", "kind", "stage", "subject"),
                pair("organisation_id", "kind"),
                pair("organisation_id"),
                pair());
    }

    /**
     * A row that says something else of a principal does not end that post unless the whole district's office says so. Those
     * alike in these columns continue each other in their order; only who still stands open is looked at.
     */
    private static String pair(String... columns) {
        String alike = Stream.of(columns).map(column -> ", " + column).collect(Collectors.joining());
        String same = Stream.of(columns)
                .map(column -> " and a.%1$s = b.%1$s".formatted(column))
                .collect(Collectors.joining());
        return """
                with said as materialized (
                    select row_number, match_id, kind as said_kind, organisation_id, coalesce(kind, 'TEACHER') as kind,
                           coalesce(stage, '') as stage, coalesce(subject, '') as subject
                    from roster.import_row
                    where district_id = :district and job_id = :job and usable and not again
                      and match_id is not null and pair_id is null),
                held as materialized (
                    select p.id, p.person_id, p.valid, p.organisation_id, p.kind, coalesce(p.stage, '') as stage,
                           coalesce(p.subject, '') as subject
                    from roster.post p
                    join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
                    where p.district_id = :district and p.superseded_at is null
                      and not p.valid << daterange(:on, null) and o.path like :path || '%%'
                      and exists (select 1 from said) and p.person_id in (select match_id from said)
                      and p.id not in (select x.pair_id from roster.import_row x
                                       where x.district_id = :district and x.job_id = :job and x.pair_id is not null))
                update roster.import_row r set pair_id = b.id
                from (select said.*,
                             row_number() over (partition by match_id%1$s order by row_number) as place
                      from said) a
                join (select held.*,
                             row_number() over (partition by person_id%1$s order by lower(valid), id) as place
                      from held) b
                  on b.person_id = a.match_id and b.place = a.place%2$s
                where r.district_id = :district and r.job_id = :job and r.row_number = a.row_number
                  and (b.kind <> 'PRINCIPAL' or coalesce(a.said_kind, b.kind) = b.kind or %3$s)
                """.formatted(alike, same, WHOLE_DISTRICT);
    }
}
