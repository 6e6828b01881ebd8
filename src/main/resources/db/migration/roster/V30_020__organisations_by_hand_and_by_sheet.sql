-- Below whom an organisation stands is dated like everything else about it. The tree itself (organisation.parent_id and
-- path) is what today's states say of it.
alter table roster.organisation_state add column parent_id uuid;
update roster.organisation_state s set parent_id = o.parent_id
from roster.organisation o where o.district_id = s.district_id and o.id = s.organisation_id;

-- What kind of sheet an upload is: who may see people's sheets need not see the others, and the other way round.
alter table roster.import_job add column kind text not null default 'PEOPLE'
    check (kind in ('PEOPLE', 'ORGANISATIONS'));

-- The rows of a sheet of organisations. Like those of people they live only between upload and apply.
create unlogged table roster.import_organisation (
    district_id     uuid not null,
    job_id          uuid not null,
    row_number      integer not null,
    -- the identity a new organisation gets
    fresh_id        uuid not null,
    code            text not null,
    name            text not null,
    parent_code     text,
    type            text,
    ownership       text,
    stages          text[],
    rural           boolean,
    migrant         boolean,
    starts          date,
    closed_on       date,
    primary key (district_id, job_id, row_number)
);

-- What applying it will change, part by part: what the part was called before and will be called after.
create unlogged table roster.import_organisation_change (
    district_id     uuid not null,
    job_id          uuid not null,
    id              uuid not null,
    kind            text not null check (kind in ('NEW', 'RENAMED', 'MOVED', 'CHANGED', 'CLOSED')),
    row_number      integer not null,
    organisation_id uuid not null,
    name            text not null,
    parts           text[] not null,
    was             text[] not null,
    becomes         text[] not null,
    since           date not null,
    -- whether it was wrong from its beginning, and not changed on a day
    corrected       boolean not null,
    primary key (district_id, job_id, id)
);
create index import_organisation_change_by_kind on roster.import_organisation_change (district_id, job_id, kind, row_number);
