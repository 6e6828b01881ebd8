-- What must never be found. Empty is sound.
create view roster.audit_findings as
    select 'organisation off its tree' as check_name, o.district_id, o.id::text as detail
    from roster.organisation o
    left join roster.organisation p on p.district_id = o.district_id and p.id = o.parent_id
    where o.path <> coalesce(p.path, '/') || o.id || '/'
    union all
    select 'organisation that is nothing', o.district_id, o.id::text
    from roster.organisation o
    where not exists (select 1 from roster.organisation_state s
                      where s.district_id = o.district_id and s.organisation_id = o.id and s.superseded_at is null)
    union all
    select 'part of an identity number', p.district_id, p.id::text
    from (select district_id, id, id_number_seal, id_number_print, id_number_mask from roster.person
          union all
          select district_id, person_id, id_number_seal, id_number_print, id_number_mask
          from roster.person_before) p
    where num_nulls(p.id_number_seal, p.id_number_print, p.id_number_mask) not in (0, 3)
    union all
    select 'correction that came before what it corrects', b.district_id, b.person_id::text
    from roster.person_before b
    where b.superseded_at < b.recorded_at;
