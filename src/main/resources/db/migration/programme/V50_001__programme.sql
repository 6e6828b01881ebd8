create schema programme;

create table programme.programme (
    district_id uuid not null,
    id          uuid not null,
    name        text not null,
    plan_year   integer not null,
    stream      text not null default 'TEACHER' check (stream in ('TEACHER', 'CADRE')),
    created_at  timestamptz not null,
    primary key (district_id, id)
);

create table programme.training_class (
    district_id      uuid not null,
    id               uuid not null,
    programme_id     uuid not null,
    title            text not null,
    edition          integer,
    stage            integer,
    category         text not null check (category in ('CENTRALISED', 'ONLINE', 'SCHOOL_BASED')),
    capacity         integer not null check (capacity > 0),
    organiser_id     uuid not null,
    consent          boolean not null default false,
    -- for whom: an empty array or null means no restriction
    for_stages       text[] not null default '{}',
    for_subjects     text[] not null default '{}',
    for_post_kinds   text[] not null default '{}',
    for_organisation uuid,
    for_path         text,
    max_teaching_years integer,
    migrant_only     boolean not null default false,
    rural_only       boolean not null default false,
    status           text not null check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    version          integer not null default 0,
    created_at       timestamptz not null,
    published_at     timestamptz,
    cancelled_at     timestamptz,
    cancel_reason    text,
    primary key (district_id, id),
    foreign key (district_id, programme_id) references programme.programme (district_id, id),
    foreign key (district_id, organiser_id) references roster.organisation (district_id, id)
);
create index class_by_status on programme.training_class (district_id, status, published_at);

create table programme.session (
    district_id  uuid not null,
    id           uuid not null,
    class_id     uuid not null,
    title        text not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    place        text not null,
    trainer_id   uuid,
    trainer_name text,
    hours        numeric(4, 1) not null check (hours > 0),
    checkout     boolean not null default false,
    cancelled_at timestamptz,
    version      integer not null default 0,
    primary key (district_id, id),
    foreign key (district_id, class_id) references programme.training_class (district_id, id),
    check (ends_at > starts_at)
);
create index session_by_class on programme.session (district_id, class_id, starts_at);
create index session_by_time on programme.session (district_id, starts_at);
create index session_by_trainer on programme.session (district_id, trainer_id, starts_at) where trainer_id is not null;
create index session_by_place on programme.session (district_id, place, starts_at);

create view programme.fact_class as
    select c.district_id, c.id as class_id, c.programme_id, p.name as programme_name, p.plan_year, p.stream, c.title,
           c.edition, c.stage, c.category, c.capacity, c.organiser_id, c.consent, c.for_stages, c.for_subjects,
           c.for_post_kinds, c.for_organisation, c.for_path, c.max_teaching_years, c.migrant_only, c.rural_only,
           c.status, c.published_at, c.cancel_reason
    from programme.training_class c
    join programme.programme p on p.district_id = c.district_id and p.id = c.programme_id;

-- A session's id is also the id of its sitting.
create view programme.fact_session as
    select s.district_id, s.id as session_id, s.class_id, s.title, s.starts_at, s.ends_at, s.place, s.trainer_id,
           s.trainer_name, s.hours, s.cancelled_at, c.category, c.organiser_id, c.status as class_status, s.version
    from programme.session s
    join programme.training_class c on c.district_id = s.district_id and c.id = s.class_id;

-- What must never be found; script/audit reads it.
create view programme.audit_findings as
    select 'published class without a session' as check_name, c.district_id, c.id::text as detail
    from programme.training_class c
    where c.status = 'PUBLISHED'
      and not exists (select 1 from programme.session s
                      where s.district_id = c.district_id and s.class_id = c.id and s.cancelled_at is null)
    union all
    select 'session of a called-off class still held', s.district_id, s.id::text
    from programme.session s
    join programme.training_class c on c.district_id = s.district_id and c.id = s.class_id
    where c.status = 'CANCELLED' and s.cancelled_at is null
    union all
    select 'session counts for more hours than it lasts', s.district_id, s.id::text
    from programme.session s
    where s.hours * 60 > extract(epoch from s.ends_at - s.starts_at) / 60;
