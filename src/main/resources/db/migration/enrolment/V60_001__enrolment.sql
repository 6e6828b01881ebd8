create schema enrolment;

-- A person's way into a class. A state is never overwritten without a line in enrolment.step.
create table enrolment.application (
    district_id uuid not null,
    id          uuid not null,
    class_id    uuid not null,
    person_id   uuid not null,
    state       text not null check (state in ('AWAITING_CONSENT', 'SEATED', 'DECLINED', 'WITHDRAWN', 'CANCELLED')),
    asked_at    timestamptz not null,
    changed_at  timestamptz not null,
    primary key (district_id, id)
);
-- One live application a person and class.
create unique index one_live_application on enrolment.application (district_id, class_id, person_id)
    where state in ('AWAITING_CONSENT', 'SEATED');
create index application_by_person on enrolment.application (district_id, person_id);

-- The row that a class's admissions lock: how many seats are taken or held for consent.
create table enrolment.seat_count (
    district_id uuid not null,
    class_id    uuid not null,
    taken       integer not null default 0 check (taken >= 0),
    primary key (district_id, class_id)
);

create table enrolment.step (
    district_id    uuid not null,
    id             uuid not null,
    application_id uuid not null,
    state          text not null,
    at             timestamptz not null,
    by_person      uuid,
    reason         text,
    primary key (district_id, id),
    foreign key (district_id, application_id) references enrolment.application (district_id, id)
);
create index step_by_application on enrolment.step (district_id, application_id, at);
revoke update, delete on enrolment.step from yanxun_app;

-- The row that everything done for one person's seats locks, so that two classes at one time never both take them in.
create table enrolment.trainee (
    district_id uuid not null,
    person_id   uuid not null,
    primary key (district_id, person_id)
);

-- A person's private calendar; its address holds a key that is not stored, and is void once revoked.
create table enrolment.feed (
    district_id uuid not null,
    id          uuid not null,
    person_id   uuid not null,
    created_at  timestamptz not null,
    revoked_at  timestamptz,
    primary key (district_id, id)
);
create unique index one_feed_a_person on enrolment.feed (district_id, person_id) where revoked_at is null;

create view enrolment.fact_seat as
    select district_id, class_id, person_id, id as application_id, changed_at as since
    from enrolment.application where state = 'SEATED';

-- Which of these people sit, or may come to sit, somewhere else while the class is held.
create function enrolment.clashing(p_district uuid, p_class uuid, p_people uuid[])
returns setof uuid
language sql stable as $$
    select distinct x.person_id
    from enrolment.application x
    join programme.fact_session o on o.district_id = x.district_id and o.class_id = x.class_id
         and o.cancelled_at is null
    join programme.fact_session m on m.district_id = p_district and m.class_id = p_class and m.cancelled_at is null
         and m.starts_at < o.ends_at and o.starts_at < m.ends_at
    where x.district_id = p_district and x.person_id = any (p_people) and x.class_id <> p_class
      and x.state in ('AWAITING_CONSENT', 'SEATED');
$$;

-- Locks people's rows in one order, making those that are missing.
create function enrolment.lock_people(p_district uuid, p_people uuid[])
returns void
language plpgsql as $$
begin
    insert into enrolment.trainee (district_id, person_id)
    select distinct p_district, p.person_id from unnest(p_people) as p (person_id) order by 2
    on conflict do nothing;
    perform 1 from enrolment.trainee t
     where t.district_id = p_district and t.person_id = any (p_people) order by t.person_id for update;
end $$;

-- Admits people to one class in the order given, all in the caller's transaction: locks the class's count, then the
-- people; passes over whoever has a live application already or sits elsewhere at the time, and never gives out more
-- seats than there are (DESIGN 4). What was given elsewhere already (p_given) is neither asked consent for nor looked
-- at for clashes.
create function enrolment.admit(p_district uuid, p_class uuid, p_ids uuid[], p_people uuid[], p_at timestamptz[],
                                p_given boolean)
returns table (ord bigint, outcome text, application_id uuid)
language plpgsql as $$
declare
    v_taken    integer;
    v_capacity integer;
    v_state    text;
    v_clashing uuid[] := '{}';
begin
    insert into enrolment.seat_count (district_id, class_id) values (p_district, p_class) on conflict do nothing;
    select s.taken into v_taken from enrolment.seat_count s
     where s.district_id = p_district and s.class_id = p_class for update;
    select c.capacity, case when c.consent and not p_given then 'AWAITING_CONSENT' else 'SEATED' end
      into v_capacity, v_state
      from programme.fact_class c
     where c.district_id = p_district and c.class_id = p_class and c.status = 'PUBLISHED';
    if not p_given and v_taken < v_capacity then
        perform enrolment.lock_people(p_district, p_people);
        v_clashing := array(select enrolment.clashing(p_district, p_class, p_people));
    end if;
    return query
    with asked as (
        select a.id, a.person_id, a.at, a.ord
        from unnest(p_ids, p_people, p_at) with ordinality as a(id, person_id, at, ord)
    ), live as (
        select x.id, x.person_id from enrolment.application x
        where x.district_id = p_district and x.class_id = p_class and x.person_id = any (p_people)
          and x.state in ('AWAITING_CONSENT', 'SEATED')
    ), fresh as (
        select f.id, f.person_id, f.at, row_number() over (order by f.ord) as place
        from (select distinct on (a.person_id) a.* from asked a order by a.person_id, a.ord) f
        where not exists (select 1 from live l where l.person_id = f.person_id)
          and f.person_id <> all (v_clashing)
    ), admitted as (
        insert into enrolment.application (district_id, id, class_id, person_id, state, asked_at, changed_at)
        select p_district, f.id, p_class, f.person_id, v_state, f.at, f.at
        from fresh f where f.place <= coalesce(v_capacity, 0) - v_taken
        on conflict do nothing
        returning id, person_id, changed_at
    ), noted as (
        insert into enrolment.step (district_id, id, application_id, state, at, by_person)
        select p_district, uuidv7(), a.id, v_state, a.changed_at, a.person_id from admitted a
    ), counted as (
        update enrolment.seat_count s set taken = s.taken + (select count(*) from admitted)
        where s.district_id = p_district and s.class_id = p_class
    )
    select a.ord,
           case when v_capacity is null then 'CLOSED'
                when own.id is not null then v_state
                when coalesce(other.id, l.id) is not null then 'ALREADY'
                when a.person_id = any (v_clashing) then 'CLASH'
                else 'FULL' end,
           coalesce(own.id, other.id, l.id)
    from asked a
    left join admitted own on own.id = a.id
    left join admitted other on other.person_id = a.person_id
    left join live l on l.person_id = a.person_id
    order by a.ord;
end $$;

-- Moves one application on if it still is in one of the states it may leave, and keeps the count of seats in step.
-- Answers whether it moved; a way back to a seat is refused while the class is full or the person sits elsewhere then.
create function enrolment.move(p_district uuid, p_class uuid, p_application uuid, p_from text[], p_to text,
                               p_at timestamptz, p_by uuid, p_reason text)
returns boolean
language plpgsql as $$
declare
    v_taken    integer;
    v_capacity integer;
    v_was      text;
    v_person   uuid;
    v_live     constant text[] := array['AWAITING_CONSENT', 'SEATED'];
    v_change   integer;
begin
    select s.taken into v_taken from enrolment.seat_count s
     where s.district_id = p_district and s.class_id = p_class for update;
    select a.state, a.person_id into v_was, v_person from enrolment.application a
     where a.district_id = p_district and a.id = p_application and a.class_id = p_class;
    if v_was is null or v_was <> all (p_from) then
        return false;
    end if;
    v_change := (p_to = any (v_live))::integer - (v_was = any (v_live))::integer;
    if v_change > 0 then
        select c.capacity into v_capacity from programme.fact_class c
         where c.district_id = p_district and c.class_id = p_class and c.status = 'PUBLISHED';
        perform enrolment.lock_people(p_district, array[v_person]);
        if v_capacity is null or v_taken >= v_capacity
           or exists (select 1 from enrolment.clashing(p_district, p_class, array[v_person]))
           or exists (select 1 from enrolment.application a
                      where a.district_id = p_district and a.class_id = p_class and a.person_id = v_person
                        and a.state = any (v_live)) then
            return false;
        end if;
    end if;
    update enrolment.application a set state = p_to, changed_at = p_at
     where a.district_id = p_district and a.id = p_application;
    update enrolment.seat_count s set taken = s.taken + v_change
     where s.district_id = p_district and s.class_id = p_class and v_change <> 0;
    insert into enrolment.step (district_id, id, application_id, state, at, by_person, reason)
    values (p_district, uuidv7(), p_application, p_to, p_at, p_by, p_reason);
    return true;
end $$;

-- Every application as the rooms above may read it.
create view enrolment.fact_application as
    select district_id, id as application_id, class_id, person_id, state, asked_at, changed_at
    from enrolment.application;

-- How many seats of a class are taken or held for consent.
create view enrolment.fact_seat_count as
    select district_id, class_id, taken from enrolment.seat_count;

-- What must never be found; script/audit reads it.
create view enrolment.audit_findings as
    select 'seats counted differ from seats taken' as check_name, c.district_id, c.class_id::text as detail
    from enrolment.seat_count c
    where c.taken <> (select count(*) from enrolment.application a
                      where a.district_id = c.district_id and a.class_id = c.class_id
                        and a.state in ('AWAITING_CONSENT', 'SEATED'))
    union all
    select 'class over its capacity', c.district_id, c.class_id::text
    from enrolment.seat_count c
    join programme.fact_class k on k.district_id = c.district_id and k.class_id = c.class_id
    where c.taken > k.capacity
    union all
    select 'person seated twice in a class', a.district_id, a.class_id || ' ' || a.person_id
    from enrolment.application a
    where a.state in ('AWAITING_CONSENT', 'SEATED')
    group by a.district_id, a.class_id, a.person_id having count(*) > 1
    union all
    select 'application without a class', a.district_id, a.id::text
    from enrolment.application a
    where not exists (select 1 from programme.fact_class k
                      where k.district_id = a.district_id and k.class_id = a.class_id);
