create schema attendance;

-- Any gathering whose presence counts. Its source (a training session, later others) lives in a room above.
create table attendance.sitting (
    district_id  uuid not null,
    id           uuid not null,
    source       text not null,
    source_id    uuid not null,
    organiser_id uuid not null,
    title        text not null,
    place        text not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    checkout     boolean not null default false,
    code_key     bytea not null,
    cancelled_at timestamptz,
    settled_at   timestamptz,
    settled_by   uuid,
    primary key (district_id, id),
    unique (district_id, source, source_id),
    check (ends_at > starts_at)
);
create index sitting_by_time on attendance.sitting (district_id, starts_at);

-- Who should come.
create table attendance.expected (
    district_id uuid not null,
    sitting_id  uuid not null,
    person_id   uuid not null,
    since       timestamptz not null,
    released_at timestamptz,
    primary key (district_id, sitting_id, person_id),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id)
);
create index expected_by_person on attendance.expected (district_id, person_id);

-- One arrival and one departure a person and sitting, whatever the number of devices.
create table attendance.check_event (
    district_id uuid not null,
    sitting_id  uuid not null,
    person_id   uuid not null,
    kind        text not null check (kind in ('IN', 'OUT')),
    id          uuid not null,
    at          timestamptz not null,
    received_at timestamptz not null,
    method      text not null,
    device      text,
    marked_by   uuid,
    reason      text,
    primary key (district_id, sitting_id, person_id, kind),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id)
);
revoke update, delete on attendance.check_event from yanxun_app;

create table attendance.leave_request (
    district_id  uuid not null,
    id           uuid not null,
    sitting_id   uuid not null,
    person_id    uuid not null,
    reason       text not null,
    requested_at timestamptz not null,
    decision     text,
    decided_at   timestamptz,
    decided_by   uuid,
    decision_reason text,
    primary key (district_id, id),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id)
);
create unique index one_open_leave on attendance.leave_request (district_id, sitting_id, person_id)
    where decision is null or decision = 'GRANTED';

-- What settling froze; a later correction is a further revision, never a change.
create table attendance.presence (
    district_id     uuid not null,
    sitting_id      uuid not null,
    person_id       uuid not null,
    revision        integer not null,
    status          text not null check (status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'LEAVE')),
    counted_minutes integer not null check (counted_minutes >= 0),
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    reason          text,
    primary key (district_id, sitting_id, person_id, revision),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id)
);
create index presence_by_person on attendance.presence (district_id, person_id);
revoke update, delete on attendance.presence from yanxun_app;

create view attendance.fact_sitting as
    select district_id, id as sitting_id, source, source_id, organiser_id, title, place, starts_at, ends_at,
           cancelled_at, settled_at
    from attendance.sitting;

create view attendance.fact_check as
    select district_id, sitting_id, person_id, kind, at, received_at, method, marked_by, reason
    from attendance.check_event;

create view attendance.fact_expected as
    select district_id, sitting_id, person_id, since from attendance.expected where released_at is null;

create view attendance.fact_presence as
    select district_id, sitting_id, person_id, revision, status, counted_minutes, recorded_at, recorded_by, reason
    from attendance.presence p
    where not exists (select 1 from attendance.presence later
                      where later.district_id = p.district_id and later.sitting_id = p.sitting_id
                        and later.person_id = p.person_id and later.revision > p.revision);
