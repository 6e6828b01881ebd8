-- Brings the ledger in line with what the sittings' presences say now: an entry where none stands, a counter-entry and
-- a new entry where a correction changed the amount, nothing where all is posted already. Credits are the hours times
-- the conversion of the day, in proportion to the minutes that count, rounded down to half a credit.
create function credit.post_sittings(p_district uuid, p_sittings uuid[], p_now timestamptz)
returns integer
language plpgsql as $$
declare
    posted integer;
begin
    insert into credit.source (district_id, source_id, posted_at)
    select p_district, s.id, p_now
    from (select distinct unnest(p_sittings) as id) s
    order by s.id
    on conflict (district_id, source_id) do update set posted_at = excluded.posted_at;

    with due as materialized (
        select p.person_id, p.sitting_id, p.revision, p.recorded_by, p.reason, p.counted_minutes, s.category,
               (t.starts_at at time zone 'Asia/Shanghai')::date as held_on, w.whole_minutes,
               coalesce(c.version, 0) as version, coalesce(c.per_hour, 1) as per_hour,
               floor(s.hours * coalesce(c.per_hour, 1) * p.counted_minutes * 2 / w.whole_minutes) / 2 as credits
        from attendance.fact_presence p
        join attendance.fact_sitting t on t.district_id = p.district_id and t.sitting_id = p.sitting_id
        cross join lateral (
            select greatest(1, floor(extract(epoch from t.ends_at - t.starts_at) / 60))::integer as whole_minutes) w
        join programme.fact_session s on s.district_id = p.district_id and s.session_id = p.sitting_id
        left join credit.conversion_in_force c on c.district_id = p.district_id
              and c.valid @> (t.starts_at at time zone 'Asia/Shanghai')::date
        where p.district_id = p_district and p.sitting_id = any (p_sittings) and t.settled_at is not null
    ), wrong as materialized (
        select e.*, d.reason as corrected
        from credit.standing_entry e
        join due d on d.sitting_id = e.source_id and d.person_id = e.person_id
        where e.district_id = p_district and e.source_id = any (p_sittings)
          and d.revision > e.revision and d.credits <> e.credits
    ), written as (
        insert into credit.entry (district_id, id, person_id, year, category, credits, source, source_id, revision,
                                  rule, occurred_on, posted_at, posted_by, reason, reverses, counted_minutes,
                                  whole_minutes)
        select p_district, uuidv7(), w.person_id, w.year, w.category, -w.credits, w.source, w.source_id, w.revision,
               w.rule, w.occurred_on, p_now, w.posted_by, w.corrected, w.id,
               w.counted_minutes, w.whole_minutes
        from wrong w
        union all
        select p_district, uuidv7(), d.person_id, extract(year from d.held_on)::integer, d.category, d.credits,
               'SITTING', d.sitting_id, d.revision,
               format('HOURS/%s:%s', d.version, trim_scale(d.per_hour)), d.held_on, p_now, d.recorded_by, d.reason, null,
               d.counted_minutes, d.whole_minutes
        from due d
        where d.credits > 0
          and not exists (select 1 from credit.standing_entry e
                          where e.district_id = p_district and e.source_id = d.sitting_id
                            and e.person_id = d.person_id
                            and not exists (select 1 from wrong w where w.id = e.id))
        on conflict do nothing
        returning person_id, year, category, credits
    ), summed as (
        insert into credit.credit_year as y (district_id, person_id, year, centralised, online, school_based)
        select p_district, person_id, year,
               coalesce(sum(credits) filter (where category = 'CENTRALISED'), 0),
               coalesce(sum(credits) filter (where category = 'ONLINE'), 0),
               coalesce(sum(credits) filter (where category = 'SCHOOL_BASED'), 0)
        from written
        group by person_id, year
        order by person_id, year
        on conflict (district_id, person_id, year) do update
            set centralised = y.centralised + excluded.centralised,
                online = y.online + excluded.online,
                school_based = y.school_based + excluded.school_based
        returning 1
    )
    select count(*) into posted from written;
    return posted;
end
$$;

-- What must never be found. Empty is sound.
create view credit.audit_findings as
    select 'credit.ledger_is_not_rollup' as check_name, coalesce(l.district_id, y.district_id) as district_id,
           format('%s in %s', coalesce(l.person_id, y.person_id), coalesce(l.year, y.year)) as detail
    from (select district_id, person_id, year,
                 coalesce(sum(credits) filter (where category = 'CENTRALISED'), 0) as centralised,
                 coalesce(sum(credits) filter (where category = 'ONLINE'), 0) as online,
                 coalesce(sum(credits) filter (where category = 'SCHOOL_BASED'), 0) as school_based
          from credit.entry group by district_id, person_id, year) l
    full join credit.credit_year y
         on y.district_id = l.district_id and y.person_id = l.person_id and y.year = l.year
    where (coalesce(l.centralised, 0), coalesce(l.online, 0), coalesce(l.school_based, 0))
          is distinct from (coalesce(y.centralised, 0), coalesce(y.online, 0), coalesce(y.school_based, 0))
    union all
    select 'credit.two_standing_entries', district_id, format('%s for %s', person_id, source_id)
    from credit.standing_entry group by district_id, person_id, source_id having count(*) > 1
    union all
    select 'credit.entry_of_unsettled', e.district_id, format('%s for %s', e.person_id, e.source_id)
    from credit.entry e
    where e.source = 'SITTING'
      and not exists (select 1 from attendance.fact_sitting s
                      where s.district_id = e.district_id and s.sitting_id = e.source_id
                        and s.settled_at is not null)
    union all
    select 'credit.entry_without_presence', e.district_id, format('%s for %s', e.person_id, e.source_id)
    from credit.standing_entry e
    where e.source = 'SITTING'
      and not exists (select 1 from attendance.fact_presence p
                      where p.district_id = e.district_id and p.sitting_id = e.source_id
                        and p.person_id = e.person_id and p.counted_minutes > 0)
    union all
    select 'credit.counter_entry_unmatched', c.district_id, c.id::text
    from credit.entry c
    where c.reverses is not null
      and not exists (select 1 from credit.entry e
                      where e.district_id = c.district_id and e.id = c.reverses and e.credits = -c.credits
                        and e.person_id = c.person_id and e.year = c.year and e.category = c.category)
    union all
    select 'credit.entry_without_person', e.district_id, e.id::text
    from credit.entry e
    where not exists (select 1 from roster.fact_person p
                      where p.district_id = e.district_id and p.person_id = e.person_id);
