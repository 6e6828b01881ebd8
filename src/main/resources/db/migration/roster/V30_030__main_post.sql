-- Who is in service on a day, and where each of them counts: whoever has a post in which he or she works that day (on
-- leave is not in service); with several posts the one begun first is the main one. One row a person. Every room that
-- counts people in post counts these.
create function roster.fact_main_post(district uuid, day date)
    returns table (person_id uuid, post_id uuid, organisation_id uuid, path text, kind text, stage text, subject text)
    language sql stable parallel safe
as $$
    select distinct on (p.person_id) p.person_id, p.post_id, p.organisation_id, p.path, p.kind, p.stage, p.subject
    from roster.fact_post p
    where p.district_id = district and p.valid @> day and p.staffing <> 'ON_LEAVE'
    order by p.person_id, lower(p.valid), p.post_id
$$;
