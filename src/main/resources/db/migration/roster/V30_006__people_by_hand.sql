-- Who was changed when, and by which kind of act: what the last change of a person was, and that it can be taken back.
-- The first entry of a person is no such change.
create table roster.person_act (
    district_id uuid not null,
    person_id   uuid not null,
    at          timestamptz not null,
    what        text not null,
    primary key (district_id, person_id, at),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
revoke update, delete on roster.person_act from yanxun_app;

-- Changes from before this table was there can still be taken back.
insert into roster.person_act (district_id, person_id, at, what)
select district_id, person_id, max(greatest(recorded_at, superseded_at)), 'roster.correctPost'
from roster.post
group by district_id, person_id
having max(greatest(recorded_at, superseded_at)) > min(recorded_at);

-- What a moment replaced is found by the person when it is taken back.
create index post_replaced on roster.post (district_id, person_id, superseded_at) where superseded_at is not null;
create index duty_replaced on roster.duty (district_id, person_id, superseded_at) where superseded_at is not null;
create index service_replaced on roster.service_period (district_id, person_id, superseded_at)
    where superseded_at is not null;
create index credential_replaced on roster.credential (district_id, person_id, superseded_at)
    where superseded_at is not null;

-- The number on a certificate.
alter table roster.credential add column certificate text;

-- Uploads: in which role somebody uploaded, since when the rows and the file are not kept any more, what a row says of
-- the training liaison, and old beside new for what is corrected of a person.
alter table roster.import_job add column by_role text, add column cleared_at timestamptz;
alter table roster.import_row add column liaison boolean;
-- A row may bring a title or a qualification; one that only does so adds no post.
alter table roster.import_row
    add column again boolean not null default false,
    add column credential text,
    add column credential_family text,
    add column credential_level text,
    add column credential_subject text,
    add column certificate text,
    add column credential_from date,
    add column credential_until date;
alter table roster.import_change add column differences jsonb;
