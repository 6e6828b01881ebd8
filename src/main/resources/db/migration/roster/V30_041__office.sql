-- Who decides for a school on a day: whoever is its principal, and its training liaison, who does so only while having a
-- post there as well. Every room that asks who may act for a school, or who is told, asks this.
create function roster.fact_office(district uuid, day date)
    returns table (organisation_id uuid, person_id uuid, role text)
    language sql stable parallel safe
as $$
    select p.organisation_id, p.person_id, 'PRINCIPAL'
    from roster.fact_post p
    where p.district_id = district and p.kind = 'PRINCIPAL' and p.valid @> day
    union all
    select d.organisation_id, d.person_id, 'LIAISON'
    from roster.fact_duty d
    where d.district_id = district and d.kind = 'LIAISON' and d.valid @> day
      and exists (select 1 from roster.fact_post p
                  where p.district_id = district and p.person_id = d.person_id
                    and p.organisation_id = d.organisation_id and p.valid @> day)
$$;
