-- An organisation as it is on a day; one that is closed by then as it was last. What it held stays its own under that
-- name, whatever became of it later.
create function roster.fact_organisation_on(district uuid, organisation uuid, day date)
    returns setof roster.fact_organisation
    language sql stable parallel safe
as $$
    select f.* from roster.fact_organisation f
    where f.district_id = district and f.organisation_id = organisation
    order by f.valid @> day desc, lower(f.valid) desc limit 1
$$;
