create schema insight;

-- A year's plan closed, and the draft of the next one that what was not done went into. Undoing it is a time, never a
-- deletion; a year may then be closed anew.
create table insight.closing (
    district_id uuid not null,
    id          uuid not null,
    year        integer not null,
    from_plan   uuid not null,
    to_plan     uuid not null,
    closed_at   timestamptz not null,
    closed_by   uuid not null,
    undone_at   timestamptz,
    undone_by   uuid,
    primary key (district_id, id),
    foreign key (district_id, from_plan) references plan.plan (district_id, id),
    foreign key (district_id, to_plan) references plan.plan (district_id, id)
);
create unique index one_closing_a_year on insight.closing (district_id, year) where undone_at is null;

-- What was carried over: the promise it comes from, and how it stood on that day.
create table insight.carried (
    district_id uuid not null,
    closing_id  uuid not null,
    target_id   uuid not null,
    mark        integer not null,
    words       text not null,
    state       text not null,
    why         text not null check (why in ('UNMET', 'RUNNING')),
    primary key (district_id, closing_id, target_id),
    foreign key (district_id, closing_id) references insight.closing (district_id, id),
    foreign key (district_id, target_id) references plan.target (district_id, id)
);
revoke update, delete on insight.carried from yanxun_app;

create view insight.audit_findings as
    select 'year closed with nothing carried over' as check_name, c.district_id, c.id::text as detail
    from insight.closing c
    where c.undone_at is null
      and not exists (select 1 from insight.carried k where k.district_id = c.district_id and k.closing_id = c.id);
