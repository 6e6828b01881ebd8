create schema trust;

-- Who did what, when, with what before and after, and why. Append-only by rights.
create table trust.audit (
    district_id uuid not null,
    id          uuid not null,
    at          timestamptz not null,
    person_id   uuid,
    role        text,
    action      text not null,
    subject     text not null,
    subject_id  uuid,
    before      jsonb,
    after       jsonb,
    reason      text,
    primary key (district_id, id)
);
create index audit_by_subject on trust.audit (district_id, subject_id, at);
create index audit_by_time on trust.audit (district_id, at);
revoke update, delete on trust.audit from yanxun_app;
