create schema credit;

-- How many credits an hour is worth, and from which day on. Without a row an hour is one credit (version 0). Append-only:
-- a later version from the same day takes an earlier one's place.
create table credit.conversion (
    district_id uuid not null,
    version     integer not null check (version > 0),
    since       date not null,
    per_hour    numeric(4, 2) not null check (per_hour > 0),
    recorded_at timestamptz not null,
    recorded_by uuid,
    reason      text,
    primary key (district_id, version)
);
revoke update, delete on credit.conversion from yanxun_app;

-- Which version holds on which days.
create view credit.conversion_in_force as
    select district_id, version, per_hour,
           daterange(since, lead(since) over (partition by district_id order by since)) as valid
    from (select distinct on (district_id, since) district_id, since, version, per_hour
          from credit.conversion
          order by district_id, since, version desc) latest;

-- The ledger. Append-only by rights: a mistake is answered by a counter-entry.
create table credit.entry (
    district_id uuid not null,
    id          uuid not null,
    person_id   uuid not null,
    year        integer not null,
    category    text not null check (category in ('CENTRALISED', 'ONLINE', 'SCHOOL_BASED')),
    credits     numeric(6, 1) not null,
    source      text not null,
    source_id   uuid not null,
    revision    integer not null,
    rule        text not null,
    occurred_on date not null,
    posted_at   timestamptz not null,
    posted_by   uuid,
    reason      text,
    reverses    uuid,
    -- Of how many minutes how many counted when this was posted.
    counted_minutes integer not null,
    whole_minutes   integer not null check (whole_minutes > 0),
    primary key (district_id, id)
);
-- A source gives a person one entry a revision, and one counter-entry to it.
create unique index entry_once on credit.entry (district_id, source_id, person_id, revision, (reverses is null));
create unique index reversed_once on credit.entry (district_id, reverses) where reverses is not null;
create index entry_by_person on credit.entry (district_id, person_id, year, occurred_on);
revoke update, delete on credit.entry from yanxun_app;

-- What has been posted: the row that a posting locks, so that one source is never posted by two at once.
create table credit.source (
    district_id uuid not null,
    source_id   uuid not null,
    posted_at   timestamptz not null,
    primary key (district_id, source_id)
);

-- The roll-up, written in the same transaction as the entries.
create table credit.credit_year (
    district_id  uuid not null,
    person_id    uuid not null,
    year         integer not null,
    centralised  numeric(7, 1) not null default 0,
    online       numeric(7, 1) not null default 0,
    school_based numeric(7, 1) not null default 0,
    total        numeric(7, 1) generated always as (centralised + online + school_based) stored,
    primary key (district_id, person_id, year)
);
create index credit_year_by_year on credit.credit_year (district_id, year);

create view credit.fact_balance as
    select district_id, person_id, year, centralised, online, school_based, total from credit.credit_year;

create view credit.fact_entry as
    select district_id, id as entry_id, person_id, year, category, credits, source, source_id, revision, rule,
           occurred_on, posted_at, posted_by, reason, reverses
    from credit.entry;

-- Entries that still count: neither counter-entries nor taken back by one.
create view credit.standing_entry as
    select e.*
    from credit.entry e
    where e.reverses is null
      and not exists (select 1 from credit.entry counter
                      where counter.district_id = e.district_id and counter.reverses = e.id);
