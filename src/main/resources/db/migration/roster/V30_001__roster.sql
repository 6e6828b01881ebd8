create schema roster;

-- Its revision moves with every change of its roster, so that a preview knows when it has grown old.
create table roster.district (
    id         uuid primary key,
    code       text not null unique,
    name       text not null,
    revision   bigint not null default 0,
    created_at timestamptz not null
);

create table roster.organisation (
    district_id uuid not null references roster.district,
    id          uuid not null,
    code        text not null,
    parent_id   uuid,
    path        text not null,
    primary key (district_id, id),
    unique (district_id, code),
    foreign key (district_id, parent_id) references roster.organisation (district_id, id)
);
create index organisation_by_path on roster.organisation (district_id, path text_pattern_ops);

-- What an organisation was like in a stretch of days, and since when we know it.
create table roster.organisation_state (
    district_id     uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    valid           daterange not null,
    name            text not null,
    type            text not null,
    ownership       text not null,
    stages          text[] not null,
    rural           boolean not null,
    migrant         boolean not null,
    successor_id    uuid,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz,
    primary key (district_id, id),
    foreign key (district_id, organisation_id) references roster.organisation (district_id, id),
    constraint one_state_at_a_time
        exclude using gist (district_id with =, organisation_id with =, valid with &&) where (superseded_at is null)
);

create table roster.person (
    district_id     uuid not null references roster.district,
    id              uuid not null,
    staff_number    text collate "C",
    name            text not null,
    -- What a person is found and sorted by: compared byte by byte, so that prefixes are ranges of an index.
    name_folded     text collate "C" not null,
    pinyin          text collate "C" not null,
    initials        text collate "C" not null,
    sort_key        text collate "C" not null,
    pinyin_joined   text collate "C" not null generated always as (replace(pinyin, ' ', '')) stored,
    -- The name without its first character, or after the middle dot: people are often called by it.
    given_folded    text collate "C" not null generated always as (
        case when strpos(name_folded, '·') > 0 then substr(name_folded, strpos(name_folded, '·') + 1)
             else substr(name_folded, 2) end) stored,
    given_pinyin    text collate "C" not null generated always as (
        case when strpos(pinyin, ' ') > 0 then replace(substr(pinyin, strpos(pinyin, ' ') + 1), ' ', '')
             else '' end) stored,
    number_key      text collate "C" generated always as (upper(staff_number)) stored,
    id_number_seal  bytea,
    id_number_print bytea,
    id_number_mask  text,
    trainee_type    text not null default 'TEACHER',
    mobile          text,
    email           text,
    recorded_at     timestamptz not null,
    version         integer not null default 0,
    primary key (district_id, id)
);
create unique index person_by_staff_number on roster.person (district_id, staff_number) where staff_number is not null;
create unique index person_by_id_number on roster.person (district_id, id_number_print) where id_number_print is not null;
create index person_by_number on roster.person (district_id, number_key, id) where number_key is not null;
create index person_by_sort on roster.person (district_id, sort_key, id);
create index person_by_name on roster.person (district_id, name_folded, sort_key, id);
create index person_by_given_name on roster.person (district_id, given_folded, sort_key, id);
create index person_by_pinyin on roster.person (district_id, pinyin_joined, sort_key, id);
create index person_by_given_pinyin on roster.person (district_id, given_pinyin, sort_key, id);
create index person_by_initials on roster.person (district_id, initials, sort_key, id);

-- What a person's row said before a correction; nothing is lost by correcting.
create table roster.person_before (
    district_id     uuid not null,
    id              uuid not null,
    person_id       uuid not null,
    staff_number    text,
    name            text not null,
    id_number_seal  bytea,
    id_number_print bytea,
    id_number_mask  text,
    trainee_type    text not null,
    mobile          text,
    email           text,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
create index person_before_by_person on roster.person_before (district_id, person_id);
revoke update, delete on roster.person_before from yanxun_app;

create table roster.post (
    district_id     uuid not null,
    id              uuid not null,
    person_id       uuid not null,
    organisation_id uuid not null,
    kind            text not null,
    stage           text,
    subject         text,
    staffing        text not null,
    valid           daterange not null,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz,
    primary key (district_id, id),
    foreign key (district_id, person_id) references roster.person (district_id, id),
    foreign key (district_id, organisation_id) references roster.organisation (district_id, id)
);
-- Nobody holds the very same post twice at once; different posts may overlap. The person stands first since a GiST
-- index splits by its first column.
alter table roster.post add constraint same_post_once exclude using gist (
    person_id with =, district_id with =, organisation_id with =, kind with =,
    (coalesce(stage, '')) with =, (coalesce(subject, '')) with =, valid with &&) where (superseded_at is null);
create index post_by_person on roster.post (district_id, person_id) where superseded_at is null;
create index post_by_organisation on roster.post (district_id, organisation_id) where superseded_at is null;

-- Dated duties beside a post: homeroom, training liaison.
create table roster.duty (
    district_id     uuid not null,
    id              uuid not null,
    person_id       uuid not null,
    organisation_id uuid not null,
    kind            text not null,
    valid           daterange not null,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz,
    primary key (district_id, id),
    foreign key (district_id, person_id) references roster.person (district_id, id),
    foreign key (district_id, organisation_id) references roster.organisation (district_id, id)
);
alter table roster.duty add constraint same_duty_once exclude using gist (
    person_id with =, district_id with =, organisation_id with =, kind with =, valid with &&)
    where (superseded_at is null);
-- A school has one training liaison at a time (plan row 7.2).
alter table roster.duty add constraint one_liaison_a_school exclude using gist (
    organisation_id with =, district_id with =, valid with &&) where (superseded_at is null and kind = 'LIAISON');
create index duty_by_person on roster.duty (district_id, person_id) where superseded_at is null;
create index duty_by_organisation on roster.duty (district_id, organisation_id) where superseded_at is null;

-- Stretches of teaching; years of teaching are counted from them.
create table roster.service_period (
    district_id   uuid not null,
    id            uuid not null,
    person_id     uuid not null,
    valid         daterange not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
alter table roster.service_period add constraint service_once exclude using gist (
    person_id with =, district_id with =, valid with &&) where (superseded_at is null);
create index service_by_person on roster.service_period (district_id, person_id) where superseded_at is null;

-- Titles (名師, 骨幹教師, 名校長 …) and qualifications (degree, dual qualification, Putonghua …), both dated.
create table roster.credential (
    district_id   uuid not null,
    id            uuid not null,
    person_id     uuid not null,
    family        text not null,
    kind          text not null,
    level         text,
    subject       text,
    valid         daterange not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
create index credential_by_person on roster.credential (district_id, person_id) where superseded_at is null;

-- What the rooms above may read: everything as it is known now, each row with its own validity.
create view roster.fact_organisation as
    select o.district_id, o.id as organisation_id, o.code, o.parent_id, o.path,
           s.name, s.type, s.ownership, s.stages, s.rural, s.migrant, s.valid
    from roster.organisation o
    join roster.organisation_state s on s.district_id = o.district_id and s.organisation_id = o.id
    where s.superseded_at is null;

create view roster.fact_person as
    select district_id, id as person_id, staff_number, name, name_folded, pinyin, initials, sort_key,
           trainee_type, email, mobile
    from roster.person;

create view roster.fact_post as
    select p.district_id, p.id as post_id, p.person_id, p.organisation_id, o.path, p.kind, p.stage, p.subject,
           p.staffing, p.valid
    from roster.post p
    join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
    where p.superseded_at is null;

create view roster.fact_duty as
    select district_id, person_id, organisation_id, kind, valid from roster.duty where superseded_at is null;

create view roster.fact_service as
    select district_id, person_id, valid from roster.service_period where superseded_at is null;

create view roster.fact_credential as
    select district_id, person_id, family, kind, level, subject, valid
    from roster.credential where superseded_at is null;
