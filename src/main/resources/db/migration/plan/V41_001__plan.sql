create schema plan;

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
    primary key (district_id, id),
    unique (district_id, year, version)
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

-- The yearly credit requirement read out of a sentence, one row a category; dated by its year.
create table plan.requirement (
    district_id uuid not null,
    id          uuid not null,
    plan_id     uuid not null,
    sentence_id uuid not null,
    year        integer not null,
    category    text not null,
    minimum     numeric(6, 1) not null check (minimum >= 0),
    starts      integer not null,
    ends        integer not null,
    primary key (district_id, id),
    unique (district_id, plan_id, category),
    foreign key (district_id, plan_id) references plan.plan (district_id, id),
    foreign key (district_id, sentence_id) references plan.sentence (district_id, id)
);

-- The minima in force: those of the year's adopted plan, one row a year.
create view plan.fact_requirement as
    select r.district_id, r.year,
           max(r.minimum) filter (where r.category = 'CENTRALISED')  as centralised,
           max(r.minimum) filter (where r.category = 'ONLINE')       as online,
           max(r.minimum) filter (where r.category = 'SCHOOL_BASED') as school_based
    from plan.requirement r
    join plan.plan p on p.district_id = r.district_id and p.id = r.plan_id
    where p.status = 'ADOPTED'
    group by r.district_id, r.year;
