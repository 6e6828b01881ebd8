create schema trust;

-- Who did what, when, with what before and after, and why. Append-only by rights.
create table trust.audit (
    district_id uuid not null,
    id          uuid not null,
    at          timestamptz not null,
    person_id   uuid,
    name        text,
    role        text,
    action      text not null,
    subject     text not null,
    subject_id  uuid,
    before      jsonb,
    after       jsonb,
    reason      text,
    primary key (district_id, id)
);
create index audit_by_subject on trust.audit (district_id, subject_id, id);
create index audit_by_person on trust.audit (district_id, person_id, id);
revoke update, delete on trust.audit from yanxun_app;

-- Which key the seals of this database are made with: a value computed from it, never the key.
create table trust.vault_key (
    check_value bytea primary key,
    made_at     timestamptz not null
);
revoke update, delete on trust.vault_key from yanxun_app;
