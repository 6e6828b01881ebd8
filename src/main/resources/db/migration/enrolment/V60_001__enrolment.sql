create schema enrolment;

-- A person's way into a class. A state is never overwritten without a line in enrolment.step.
create table enrolment.application (
    district_id uuid not null,
    id          uuid not null,
    class_id    uuid not null,
    person_id   uuid not null,
    state       text not null check (state in ('AWAITING_CONSENT', 'SEATED', 'DECLINED', 'WITHDRAWN', 'CANCELLED')),
    asked_at    timestamptz not null,
    changed_at  timestamptz not null,
    primary key (district_id, id)
);
-- One live application a person and class.
create unique index one_live_application on enrolment.application (district_id, class_id, person_id)
    where state in ('AWAITING_CONSENT', 'SEATED');
create index application_by_person on enrolment.application (district_id, person_id);

-- The row that a class's admissions lock: how many seats are taken or held for consent.
create table enrolment.seat_count (
    district_id uuid not null,
    class_id    uuid not null,
    taken       integer not null default 0 check (taken >= 0),
    primary key (district_id, class_id)
);

create table enrolment.step (
    district_id    uuid not null,
    id             uuid not null,
    application_id uuid not null,
    state          text not null,
    at             timestamptz not null,
    by_person      uuid,
    reason         text,
    primary key (district_id, id),
    foreign key (district_id, application_id) references enrolment.application (district_id, id)
);
create index step_by_application on enrolment.step (district_id, application_id, at);
revoke update, delete on enrolment.step from yanxun_app;

create view enrolment.fact_seat as
    select district_id, class_id, person_id, id as application_id, changed_at as since
    from enrolment.application where state = 'SEATED';
