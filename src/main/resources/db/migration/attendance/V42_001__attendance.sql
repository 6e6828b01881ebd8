create schema attendance;

-- Any gathering whose presence counts. Its source (a training session, later others) lives in a room above.
create table attendance.sitting (
    district_id  uuid not null,
    id           uuid not null,
    source       text not null,
    source_id    uuid not null,
    organiser_id uuid not null,
    host_id      uuid,
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
    unique (source_id, source, district_id),
    check (ends_at > starts_at)
);
-- Only the primary key leads with the district and has no condition: while the database knows no statistics (after a
-- bulk load) every index that leads with it looks as good, and look-ups by identity went by the wrong one.
create index sitting_open on attendance.sitting (district_id, starts_at)
    where settled_at is null and cancelled_at is null;
create index sitting_past on attendance.sitting (district_id, starts_at)
    where settled_at is not null or cancelled_at is not null;
create index sitting_by_host on attendance.sitting (host_id, district_id, starts_at) where host_id is not null;

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
create index expected_by_person on attendance.expected (person_id, district_id);

-- One arrival and one departure a person and sitting, whatever the number of devices.
create table attendance.check_event (
    district_id uuid not null,
    sitting_id  uuid not null,
    person_id   uuid not null,
    kind        text not null check (kind in ('IN', 'OUT')),
    id          uuid not null,
    at          timestamptz not null,
    received_at timestamptz not null,
    method      text not null check (method in ('SCAN', 'CODE', 'TAKEN_IN')),
    device      text,
    primary key (district_id, sitting_id, person_id, kind),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id)
);
revoke update, delete on attendance.check_event from yanxun_app;

-- A scan belongs to the first person who uses it: sending it on admits nobody.
create table attendance.scan_ticket (
    district_id uuid not null,
    id          uuid not null,
    sitting_id  uuid not null,
    person_id   uuid not null,
    used_at     timestamptz not null,
    primary key (district_id, id)
);
revoke update, delete on attendance.scan_ticket from yanxun_app;

-- What an organiser says by hand, with a reason. The last revision stands; NOTHING takes the one before it back.
create table attendance.mark (
    district_id uuid not null,
    sitting_id  uuid not null,
    person_id   uuid not null,
    revision    integer not null,
    says        text not null check (says in ('CAME', 'ABSENT', 'LEAVE', 'NOTHING')),
    arrived_at  timestamptz,
    left_at     timestamptz,
    marked_at   timestamptz not null,
    marked_by   uuid not null,
    reason      text not null,
    primary key (district_id, sitting_id, person_id, revision),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id),
    check ((says = 'CAME') = (arrived_at is not null)),
    check (left_at is null or left_at > arrived_at)
);
revoke update, delete on attendance.mark from yanxun_app;

create view attendance.standing_mark as
    select m.*
    from attendance.mark m
    where m.says <> 'NOTHING'
      and not exists (select 1 from attendance.mark later
                      where later.district_id = m.district_id and later.sitting_id = m.sitting_id
                        and later.person_id = m.person_id and later.revision > m.revision);

-- A request and how it stands now; every decision and its undoing is a step.
create table attendance.leave_request (
    district_id  uuid not null,
    id           uuid not null,
    sitting_id   uuid not null,
    person_id    uuid not null,
    reason       text not null,
    requested_at timestamptz not null,
    decision     text check (decision in ('GRANTED', 'DECLINED', 'WITHDRAWN')),
    decided_at   timestamptz,
    decided_by   uuid,
    decision_reason text,
    version      integer not null default 0,
    primary key (district_id, id),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id)
);
create unique index one_open_leave on attendance.leave_request (district_id, sitting_id, person_id)
    where decision is null or decision = 'GRANTED';
create index leave_by_person on attendance.leave_request (person_id, district_id, requested_at);

create table attendance.leave_step (
    district_id uuid not null,
    leave_id    uuid not null,
    version     integer not null,
    says        text not null check (says in ('ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'REOPENED')),
    at          timestamptz not null,
    by_person   uuid not null,
    reason      text,
    primary key (district_id, leave_id, version),
    foreign key (district_id, leave_id) references attendance.leave_request (district_id, id)
);
revoke update, delete on attendance.leave_step from yanxun_app;

-- What settling froze; a later correction is a further revision, never a change.
create table attendance.presence (
    district_id     uuid not null,
    sitting_id      uuid not null,
    person_id       uuid not null,
    revision        integer not null,
    status          text not null check (status in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'LEAVE')),
    counted_minutes integer not null check (counted_minutes >= 0),
    rule            text not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    reason          text,
    primary key (district_id, sitting_id, person_id, revision),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id)
);
create index presence_by_person on attendance.presence (person_id, district_id);
revoke update, delete on attendance.presence from yanxun_app;

create view attendance.fact_sitting as
    select district_id, id as sitting_id, source, source_id, organiser_id, title, place, starts_at, ends_at,
           cancelled_at, settled_at, settled_by, host_id, checkout
    from attendance.sitting;

-- Who came and left, as it stands: what devices noted, unless somebody said otherwise by hand.
create view attendance.fact_check as
    select c.district_id, c.sitting_id, c.person_id, c.kind, c.at, c.received_at, c.method,
           null::uuid as marked_by, null::text as reason
    from attendance.check_event c
    where not exists (select 1 from attendance.standing_mark m
                      where m.district_id = c.district_id and m.sitting_id = c.sitting_id
                        and m.person_id = c.person_id)
    union all
    select m.district_id, m.sitting_id, m.person_id, 'IN', m.arrived_at, m.marked_at, 'HAND', m.marked_by, m.reason
    from attendance.standing_mark m
    where m.says = 'CAME'
    union all
    select m.district_id, m.sitting_id, m.person_id, 'OUT', m.left_at, m.marked_at, 'HAND', m.marked_by, m.reason
    from attendance.standing_mark m
    where m.says = 'CAME' and m.left_at is not null;

create view attendance.fact_expected as
    select district_id, sitting_id, person_id, since from attendance.expected where released_at is null;

create view attendance.fact_presence as
    select district_id, sitting_id, person_id, revision, status, counted_minutes, recorded_at, recorded_by, reason, rule
    from attendance.presence p
    where not exists (select 1 from attendance.presence later
                      where later.district_id = p.district_id and later.sitting_id = p.sitting_id
                        and later.person_id = p.person_id and later.revision > p.revision);
