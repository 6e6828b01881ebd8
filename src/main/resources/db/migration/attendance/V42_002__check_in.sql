-- Takes in a batch of arrivals and departures of one district and answers each of them in its place. The sittings are
-- locked against settling while it runs; whoever is noted already keeps the first time. Look-ups go row by row (limit 1):
-- each is one probe of a whole key, whatever the statistics say.
create function attendance.check_in(
    p_district uuid, p_sittings uuid[], p_people uuid[], p_kinds text[], p_ats timestamptz[], p_ids uuid[],
    p_tickets uuid[], p_methods text[], p_devices text[], p_now timestamptz)
returns table (place bigint, verdict text, noted_at timestamptz)
language plpgsql as $$
begin
    perform 1 from attendance.sitting s
    where s.district_id = p_district and s.id = any (p_sittings)
    order by s.id for share;

    insert into attendance.scan_ticket (district_id, id, sitting_id, person_id, used_at)
    select distinct on (r.ticket) p_district, r.ticket, r.sitting, r.person, p_now
    from unnest(p_tickets, p_sittings, p_people) with ordinality as r (ticket, sitting, person, place)
    where r.ticket is not null
    order by r.ticket, r.place
    on conflict do nothing;

    return query
    with judged as materialized (
        select r.*, c.at as before,
               case
                   when s.id is null then 'NOT_THERE'
                   when t.person_id <> r.person then 'FORWARDED'
                   when c.id is not null then 'ALREADY'
                   when e.person_id is null then 'NOT_EXPECTED'
                   when s.settled_at is not null or s.cancelled_at is not null then 'CLOSED'
                   when r.kind = 'OUT' and not s.checkout then 'NO_CHECKOUT'
                   when r.at < s.starts_at - interval '60 minutes' then 'TOO_EARLY'
                   when r.kind = 'IN' and r.at > s.ends_at then 'OVER'
                   when r.at > s.ends_at + interval '120 minutes' then 'OVER'
                   else 'DONE'
               end as says
        from unnest(p_sittings, p_people, p_kinds, p_ats, p_ids, p_tickets, p_methods, p_devices)
             with ordinality as r (sitting, person, kind, at, id, ticket, method, device, place)
        left join lateral (select x.* from attendance.sitting x
                           where x.district_id = p_district and x.id = r.sitting limit 1) s on true
        left join lateral (select x.person_id from attendance.expected x
                           where x.district_id = p_district and x.sitting_id = r.sitting
                             and x.person_id = r.person and x.released_at is null limit 1) e on true
        left join lateral (select x.id, x.at from attendance.check_event x
                           where x.district_id = p_district and x.sitting_id = r.sitting
                             and x.person_id = r.person and x.kind = r.kind limit 1) c on true
        left join lateral (select x.person_id from attendance.scan_ticket x
                           where x.district_id = p_district and x.id = r.ticket limit 1) t on true
    ), noted as (
        insert into attendance.check_event
            (district_id, sitting_id, person_id, kind, id, at, received_at, method, device)
        select distinct on (j.sitting, j.person, j.kind)
               p_district, j.sitting, j.person, j.kind, j.id, j.at, p_now, j.method, j.device
        from judged j
        where j.says = 'DONE'
        order by j.sitting, j.person, j.kind, j.at, j.place
        on conflict do nothing
        returning sitting_id, person_id, kind, id, at
    )
    select j.place,
           case when j.says = 'DONE' and n.id is distinct from j.id then 'ALREADY' else j.says end,
           coalesce(j.before, n.at, j.at)
    from judged j
    left join noted n on n.sitting_id = j.sitting and n.person_id = j.person and n.kind = j.kind
    order by j.place;
end
$$;

-- What must never be found. Empty is sound.
create view attendance.audit_findings as
    select 'attendance.checked_in_twice' as check_name, district_id,
           format('%s at %s, %s', person_id, sitting_id, kind) as detail
    from attendance.check_event group by district_id, sitting_id, person_id, kind having count(*) > 1
    union all
    select 'attendance.check_of_unexpected', c.district_id, format('%s at %s', c.person_id, c.sitting_id)
    from attendance.check_event c
    where not exists (select 1 from attendance.expected e
                      where e.district_id = c.district_id and e.sitting_id = c.sitting_id
                        and e.person_id = c.person_id)
    union all
    select 'attendance.presence_of_unexpected', p.district_id, format('%s at %s', p.person_id, p.sitting_id)
    from attendance.presence p
    where not exists (select 1 from attendance.expected e
                      where e.district_id = p.district_id and e.sitting_id = p.sitting_id
                        and e.person_id = p.person_id and e.released_at is null)
    union all
    select 'attendance.presence_before_settling', p.district_id, format('%s at %s', p.person_id, p.sitting_id)
    from attendance.presence p
    join attendance.sitting s on s.district_id = p.district_id and s.id = p.sitting_id
    where s.settled_at is null
    union all
    select 'attendance.settled_without_presence', e.district_id, format('%s at %s', e.person_id, e.sitting_id)
    from attendance.expected e
    join attendance.sitting s on s.district_id = e.district_id and s.id = e.sitting_id
    where s.settled_at is not null and e.released_at is null
      and not exists (select 1 from attendance.presence p
                      where p.district_id = e.district_id and p.sitting_id = e.sitting_id
                        and p.person_id = e.person_id and p.revision = 0)
    union all
    select 'attendance.revision_missing', district_id, format('%s at %s', person_id, sitting_id)
    from attendance.presence group by district_id, sitting_id, person_id having count(*) <> max(revision) + 1
    union all
    select 'attendance.counted_too_long', p.district_id,
           format('%s at %s: %s minutes', p.person_id, p.sitting_id, p.counted_minutes)
    from attendance.presence p
    join attendance.sitting s on s.district_id = p.district_id and s.id = p.sitting_id
    where p.counted_minutes * interval '1 minute' > s.ends_at - s.starts_at
    union all
    select 'attendance.sitting_without_organiser', s.district_id, s.id::text
    from attendance.sitting s
    where not exists (select 1 from roster.fact_organisation o
                      where o.district_id = s.district_id and o.organisation_id = s.organiser_id)
    union all
    select 'attendance.expected_without_person', e.district_id, format('%s at %s', e.person_id, e.sitting_id)
    from attendance.expected e
    where not exists (select 1 from roster.fact_person p
                      where p.district_id = e.district_id and p.person_id = e.person_id);
