package org.yanxun.roster.person;

/**
 * How what one moment did to many people is looked at and taken back. Parameters: {@code :district}, {@code :moment} (what
 * is taken back), and where it is written {@code :at} (when) and {@code :what} (the kind of act).
 */
final class WholeUndoSql {

    /** Seats of which a school has one: its liaison's and its principal's. */
    private static final String SEATS = """
            select organisation_id, person_id, recorded_at, superseded_at from roster.duty
            where district_id = :district and kind = 'LIAISON'
            union all
            select organisation_id, person_id, recorded_at, superseded_at from roster.post
            where district_id = :district and kind = 'PRINCIPAL'
            """;

    private static final String CONCERNED = """
            with row_of as (
                select person_id, recorded_at, superseded_at from roster.post where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.duty where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.service_period where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.credential where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.person_before where district_id = :district
                union all
                select id, recorded_at, null from roster.person where district_id = :district
                union all
                select person_id, at, null from roster.person_act where district_id = :district),
            touched as (select distinct person_id from row_of where :moment in (recorded_at, superseded_at)),
            later as (
                select distinct person_id from row_of where recorded_at > :moment or superseded_at > :moment),
            seat as (
            """ + SEATS + """
                ),
            taken as (
                select organisation_id from seat where recorded_at > :moment or superseded_at > :moment
                union
                select organisation_id from seat
                where :moment in (recorded_at, superseded_at) and person_id in (select person_id from later)),
            kept as (
                select person_id from later
                union
                select person_id from seat
                where :moment in (recorded_at, superseded_at)
                  and organisation_id in (select organisation_id from taken)
                union
                select p.person_id from roster.post p
                where p.district_id = :district and p.superseded_at = :moment
                  and p.organisation_id in (
                      select s.organisation_id from roster.organisation_state s
                      where s.district_id = :district and s.recorded_at > :moment))
            """;

    static final String OUTLOOK = CONCERNED + """
            select count(*) as people, count(*) filter (where person_id in (select person_id from kept)) as since
            from touched
            """;

    /** Who is concerned is noted first, as an act on each of them. */
    static final String NOTED = CONCERNED + """
            insert into roster.person_act (district_id, person_id, at, what)
            select :district, person_id, :at, :what from touched
            where person_id not in (select person_id from kept)
            """;

    static final String THOSE = """
            person_id in (select a.person_id from roster.person_act a
                          where a.district_id = :district and a.at = :at and a.what = :what)""";

    static final String FORMER = """
            select id, name from roster.person_before
            where district_id = :district and superseded_at = :moment and
            """ + THOSE;

    static final String KEPT = SelfEdits.keeping("""
            id in (select person_id from roster.person_before
                   where district_id = :district and superseded_at = :moment and
            """ + THOSE + ")");

    static final String RESTORED = """
            update roster.person p
            set name = b.name, name_folded = r.name_folded, pinyin = r.pinyin, initials = r.initials,
                sort_key = r.sort_key, staff_number = b.staff_number, id_number_seal = b.id_number_seal,
                id_number_print = b.id_number_print, id_number_mask = b.id_number_mask, trainee_type = b.trainee_type,
                mobile = b.mobile, email = b.email, recorded_at = :at, version = p.version + 1
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, name_folded text, pinyin text, initials text, sort_key text)
            join roster.person_before b on b.district_id = :district and b.id = r.id
            where p.district_id = :district and p.id = b.person_id
            """;

    private WholeUndoSql() {}
}
