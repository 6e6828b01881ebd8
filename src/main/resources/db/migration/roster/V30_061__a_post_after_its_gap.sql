-- From which day on somebody can hold a post that a sheet says they hold since a day: not before an earlier stretch of the
-- very same post has ended. Whoever a sheet forgot and the next one names again goes on from there.
create function roster.free_from(p_district uuid, p_person uuid, p_organisation uuid, p_kind text, p_stage text,
                                 p_subject text, p_said daterange)
    returns date
    language sql stable parallel safe
as $$
    select greatest(lower(p_said), max(upper(p.valid)))
    from roster.post p
    where p.district_id = p_district and p.person_id = p_person and p.organisation_id = p_organisation
      and p.kind = p_kind and p.stage is not distinct from p_stage and p.subject is not distinct from p_subject
      and p.superseded_at is null and p.valid && p_said and not upper_inf(p.valid)
      and (upper_inf(p_said) or upper(p.valid) < upper(p_said))
$$;
