-- What must never be found; script/audit reads it. Places are UTF-16 code units: a character beyond the first plane counts
-- twice, and so stands twice in the texts that are compared.
create function plan.units(words text) returns text language sql immutable parallel safe as $$
    select regexp_replace(words, '([\U00010000-\U0010ffff])', '\1\1', 'g')
$$;

create view plan.audit_findings as
    with source as materialized (
        select p.district_id, p.id as plan_id, plan.units(p.source) as units from plan.plan p),
    place as (
        select c.district_id, c.plan_id, 'target ' || c.id as what, c.starts, c.ends, '' as number, '' as words
        from plan.content c
        union all
        select f.district_id, f.plan_id, 'finding ' || f.id, f.starts, f.ends, '', '' from plan.finding f
        union all
        select r.district_id, r.plan_id, 'credits ' || r.category, r.starts, r.ends, '', '' from plan.requirement r
        union all
        select l.district_id, l.plan_id, 'line left out ' || l.position, l.starts, l.ends, '', '' from plan.left_out l
        union all
        select s.district_id, s.plan_id, 'section ' || s.position, s.starts, s.ends, s.number, s.title
        from plan.section s
        union all
        select i.district_id, i.plan_id, 'item ' || i.id, i.starts, i.ends, i.number, i.heading from plan.item i
        union all
        select s.district_id, i.plan_id, 'sentence ' || s.id, s.starts, s.ends, '', ''
        from plan.sentence s
        join plan.item i on i.district_id = s.district_id and i.id = s.item_id),
    quoted as (
        select p.*, length(s.units) as length,
               regexp_replace(substr(s.units, greatest(p.starts, 0) + 1, greatest(p.ends - greatest(p.starts, 0), 0)), '\s', '', 'g') as stands
        from place p
        join source s on s.district_id = p.district_id and s.plan_id = p.plan_id)
    select 'place outside the text of its plan' as check_name, q.district_id, q.plan_id || ' ' || q.what as detail
    from quoted q
    where q.starts < 0 or q.ends < q.starts or q.ends > q.length
    union all
    select 'words that do not stand at their place', q.district_id, q.plan_id || ' ' || q.what
    from quoted q
    where position(regexp_replace(plan.units(q.number), '\s', '', 'g') in q.stands) = 0
       or position(regexp_replace(plan.units(q.words), '\s', '', 'g') in q.stands) = 0
    union all
    select 'target that does not begin in its sentence', t.district_id, t.plan_id || ' target ' || t.id
    from plan.target t
    join plan.content c on c.district_id = t.district_id and c.id = t.id
    join plan.sentence s on s.district_id = t.district_id and s.id = t.sentence_id
    where c.starts < s.starts
    union all
    select 'several versions in force in a year', p.district_id, p.year::text
    from plan.plan p
    where p.status = 'ADOPTED'
    group by p.district_id, p.year
    having count(*) > 1
    union all
    select 'in force without a day of adoption', p.district_id, p.id::text
    from plan.plan p
    where p.status = 'ADOPTED' and p.adopted_at is null
    union all
    select 'decisions not numbered one by one', d.district_id, d.plan_id || ' ' || d.subject_id
    from plan.decision d
    group by d.district_id, d.plan_id, d.subject_id
    having count(*) <> max(d.number)
    union all
    select 'original that is not what came', o.district_id, o.plan_id::text
    from plan.original o
    where encode(sha256(o.bytes), 'hex') <> o.sha256;
