create schema plan;

-- One row a district: decisions about its plans wait for each other here.
create table plan.shelf (
    district_id uuid primary key
);

-- A district's yearly plan. The source text is kept as it was given, junk lines included.
create table plan.plan (
    district_id uuid not null,
    id          uuid not null,
    year        integer not null,
    version     integer not null,
    title       text not null,
    source      text not null,
    status      text not null,
    read_at     timestamptz not null,
    read_by     uuid not null,
    adopted_at  timestamptz,
    with_requirement boolean not null default false,
    primary key (district_id, id),
    unique (district_id, year, version)
);
-- A year runs by one version at most.
create unique index one_adopted on plan.plan (district_id, year) where status = 'ADOPTED';

-- Lines of the source that are no part of the plan, and why.
create table plan.left_out (
    district_id uuid not null,
    plan_id     uuid not null,
    position    integer not null,
    kind        text not null,
    starts      integer not null,
    ends        integer not null,
    primary key (district_id, plan_id, position),
    foreign key (district_id, plan_id) references plan.plan (district_id, id)
);

-- Sections and items, each with its place in the source in UTF-16 code units.
create table plan.section (
    district_id uuid not null,
    plan_id     uuid not null,
    position    integer not null,
    number      text not null,
    title       text not null,
    starts      integer not null,
    ends        integer not null,
    primary key (district_id, plan_id, position),
    foreign key (district_id, plan_id) references plan.plan (district_id, id)
);

create table plan.item (
    district_id      uuid not null,
    id               uuid not null,
    plan_id          uuid not null,
    section_position integer not null,
    position         integer not null,
    number           text not null,
    heading          text not null,
    starts           integer not null,
    ends             integer not null,
    primary key (district_id, id),
    unique (district_id, plan_id, section_position, position),
    foreign key (district_id, plan_id, section_position) references plan.section (district_id, plan_id, position)
);

create table plan.sentence (
    district_id uuid not null,
    id          uuid not null,
    item_id     uuid not null,
    position    integer not null,
    starts      integer not null,
    ends        integer not null,
    primary key (district_id, id),
    unique (district_id, item_id, position),
    foreign key (district_id, item_id) references plan.item (district_id, id)
);

-- The yearly credit requirement read out of a sentence, one row a category and one for the TOTAL if it is named.
create table plan.requirement (
    district_id uuid not null,
    id          uuid not null,
    plan_id     uuid not null,
    sentence_id uuid not null,
    category    text not null check (category in ('TOTAL', 'CENTRALISED', 'ONLINE', 'SCHOOL_BASED')),
    minimum     numeric(10, 1) not null check (minimum >= 0),
    starts      integer not null,
    ends        integer not null,
    primary key (district_id, id),
    unique (district_id, plan_id, category),
    foreign key (district_id, plan_id) references plan.plan (district_id, id),
    foreign key (district_id, sentence_id) references plan.sentence (district_id, id)
);

-- The minima in force: those of the year's adopted plan if the bureau took them as read, one row a year.
create view plan.fact_requirement as
    select p.district_id, p.year,
           max(r.minimum) filter (where r.category = 'CENTRALISED')  as centralised,
           max(r.minimum) filter (where r.category = 'ONLINE')       as online,
           max(r.minimum) filter (where r.category = 'SCHOOL_BASED') as school_based
    from plan.requirement r
    join plan.plan p on p.district_id = r.district_id and p.id = r.plan_id
    where p.status = 'ADOPTED' and p.with_requirement
    group by p.district_id, p.year;
