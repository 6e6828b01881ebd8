-- One upload on its way into the roster: read, checked, shown as a preview, applied or discarded. Nothing of the roster
-- itself changes before it is applied.
create table roster.import_job (
    district_id  uuid not null,
    id           uuid not null,
    created_by   uuid not null,
    created_at   timestamptz not null,
    scope_path   text not null,
    file_name    text not null,
    effective_on date not null,
    complete     boolean not null,
    state        text not null check (state in ('CHECKING', 'READY', 'REFUSED', 'APPLYING', 'APPLIED', 'DISCARDED')),
    progress     integer not null default 0 check (progress between 0 and 100),
    -- the roster's revision the preview was made against
    revision     bigint,
    row_count    integer not null default 0,
    wrong_count  integer not null default 0,
    refused_for  text,
    touched_at   timestamptz not null,
    applied_at   timestamptz,
    -- the upload itself, sealed, so that it can be given back with what is wrong in it
    file_seal    bytea,
    primary key (district_id, id),
    foreign key (district_id) references roster.district (id)
);
create index import_job_by_time on roster.import_job (district_id, created_at);

-- The rows read. They live only between upload and apply, so a crash may lose them: the job then says so.
create unlogged table roster.import_row (
    district_id     uuid not null,
    job_id          uuid not null,
    row_number      integer not null,
    -- the same for all rows of one person; a new person gets it as identity
    person_id       uuid not null,
    lead            boolean not null,
    post_id         uuid not null,
    usable          boolean not null,
    staff_number    text collate "C",
    name            text not null,
    name_folded     text not null,
    pinyin          text not null,
    initials        text not null,
    sort_key        text not null,
    id_number_seal  bytea,
    id_number_print bytea,
    id_number_mask  text,
    trainee_type    text,
    mobile          text,
    email           text,
    organisation_id uuid,
    kind            text,
    stage           text,
    subject         text,
    staffing        text,
    starts          date,
    service_starts  date,
    homeroom        boolean,
    -- who of the roster it is, and which post it continues
    match_id        uuid,
    pair_id         uuid,
    primary key (district_id, job_id, row_number)
);
create index import_row_by_match on roster.import_row (district_id, job_id, match_id);
create index import_row_by_pair on roster.import_row (district_id, job_id, pair_id);

create unlogged table roster.import_problem (
    district_id uuid not null,
    job_id      uuid not null,
    id          uuid not null,
    row_number  integer not null,
    column_key  text not null,
    reason      text not null,
    arguments   text[] not null,
    primary key (district_id, job_id, id)
);
create index import_problem_by_row on roster.import_problem (district_id, job_id, row_number);

-- What applying will do, step by step; each step belongs to what becomes of its person.
create unlogged table roster.import_change (
    district_id     uuid not null,
    job_id          uuid not null,
    id              uuid not null,
    kind            text not null check (kind in ('JOINED', 'MOVED', 'LEFT', 'CORRECTED')),
    step            text not null,
    person_id       uuid not null,
    name            text not null,
    row_number      integer,
    old_id          uuid,
    organisation_id uuid,
    valid           daterange,
    primary key (district_id, job_id, id)
);
create index import_change_by_step on roster.import_change (district_id, job_id, step);
create index import_change_by_person on roster.import_change (district_id, job_id, kind, person_id);

-- The rows have just come when they are compared: the application tells the database's planner about them.
grant maintain on roster.import_row, roster.import_problem, roster.import_change to yanxun_app;
