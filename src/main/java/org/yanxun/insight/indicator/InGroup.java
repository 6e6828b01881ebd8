package org.yanxun.insight.indicator;

/**
 * SQL for a group of in-post people on a day, by their main posts as on the board. Takes {@code :district}, {@code :day}
 * and {@code :group}; gives {@code in_group} with person, organisation and path. New is who began to teach within the last
 * twelve months, young who has taught five whole years or less (plan row 4.3).
 */
final class InGroup {

    static final String SQL = """
            with taught as (
                select s.person_id, min(lower(s.valid)) as since,
                       sum(least(coalesce(upper(s.valid), :day::date), :day::date) - lower(s.valid)) / 365.25 as years
                from roster.fact_service s
                where s.district_id = :district and :group in ('NEW', 'YOUNG') and lower(s.valid) <= :day
                group by s.person_id),
            in_group as (
                select m.person_id, m.organisation_id, m.path, t.name, t.sort_key, o.name as school
                from roster.fact_main_post(:district, :day) m
                join roster.fact_person t on t.district_id = :district and t.person_id = m.person_id
                join roster.fact_organisation o
                    on o.district_id = :district and o.organisation_id = m.organisation_id and o.valid @> :day
                left join taught on taught.person_id = m.person_id
                where (t.trainee_type = 'TEACHER' or :group = 'CHILDCARE')
                  and case :group
                    when 'ALL' then true
                    when '' then true
                    when 'VOCATIONAL_COURSE' then m.stage = 'VOCATIONAL' and m.subject = 'VOCATIONAL_COURSE'
                    when 'HOMEROOM' then exists (
                        select 1 from roster.fact_duty d
                        where d.district_id = :district and d.person_id = m.person_id
                          and d.kind = 'HOMEROOM' and d.valid @> :day)
                    when 'NEW' then taught.since > :day::date - 366
                    when 'YOUNG' then taught.years < 6
                    when 'MIGRANT' then o.migrant or o.type = 'MIGRANT'
                    when 'RURAL' then o.rural
                    when 'PRIVATE' then o.ownership = 'PRIVATE'
                    when 'PRINCIPAL' then m.kind in ('PRINCIPAL', 'VICE_PRINCIPAL')
                    when 'RESEARCHER' then m.kind = 'RESEARCHER'
                    when 'CHILDCARE' then t.trainee_type = 'CHILDCARE_WORKER' or m.kind = 'CHILDCARE_WORKER'
                    else m.stage = :group end)
            """;

    private InGroup() {}
}
