-- Which of these people are somewhere else while the class is held: in a seat they have or may come to have, or in front
-- of a session they teach.
create or replace function enrolment.clashing(p_district uuid, p_class uuid, p_people uuid[])
returns setof uuid
language sql stable as $$
    select x.person_id
    from enrolment.application x
    join programme.fact_session o on o.district_id = x.district_id and o.class_id = x.class_id
         and o.cancelled_at is null
    join programme.fact_session m on m.district_id = p_district and m.class_id = p_class and m.cancelled_at is null
         and m.starts_at < o.ends_at and o.starts_at < m.ends_at
    where x.district_id = p_district and x.person_id = any (p_people) and x.class_id <> p_class
      and x.state in ('AWAITING_CONSENT', 'SEATED')
    union
    select o.trainer_id
    from programme.fact_session m
    join programme.fact_session o on o.district_id = p_district and o.trainer_id = any (p_people)
         and o.class_id <> p_class and o.class_status = 'PUBLISHED' and o.cancelled_at is null
         and m.starts_at < o.ends_at and o.starts_at < m.ends_at
    where m.district_id = p_district and m.class_id = p_class and m.cancelled_at is null;
$$;

-- Where somebody with a seat is somewhere else at the time of one of the class's sessions. Nobody is let into such a
-- seat; a class that was moved, or has more sessions, brings it about.
create view enrolment.fact_clash as
    select a.district_id, a.class_id, a.person_id, a.id as application_id, m.session_id, m.starts_at,
           b.class_id as other_class_id, b.teaches
    from enrolment.application a
    join programme.fact_session m on m.district_id = a.district_id and m.class_id = a.class_id
         and m.cancelled_at is null
    cross join lateral (
        select x.class_id, false as teaches
        from enrolment.application x
        join programme.fact_session o on o.district_id = x.district_id and o.class_id = x.class_id
             and o.cancelled_at is null and o.starts_at < m.ends_at and m.starts_at < o.ends_at
        where x.district_id = a.district_id and x.person_id = a.person_id and x.class_id <> a.class_id
          and x.state in ('AWAITING_CONSENT', 'SEATED')
        union all
        select o.class_id, true
        from programme.fact_session o
        where o.district_id = a.district_id and o.trainer_id = a.person_id and o.class_id <> a.class_id
          and o.class_status = 'PUBLISHED' and o.cancelled_at is null
          and o.starts_at < m.ends_at and m.starts_at < o.ends_at) b
    where a.state in ('AWAITING_CONSENT', 'SEATED');
