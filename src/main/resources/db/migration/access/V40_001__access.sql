create schema access;

create table access.account (
    district_id   uuid not null,
    id            uuid not null,
    person_id     uuid not null,
    login         text not null,
    password_hash text,
    must_change   boolean not null default false,
    locked_at     timestamptz,
    created_at    timestamptz not null,
    primary key (district_id, id),
    unique (district_id, person_id),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
create unique index account_by_login on access.account (login);

create table access.role_grant (
    district_id     uuid not null,
    id              uuid not null,
    person_id       uuid not null,
    role            text not null,
    organisation_id uuid not null,
    valid           daterange not null,
    recorded_at     timestamptz not null,
    superseded_at   timestamptz,
    primary key (district_id, id),
    foreign key (district_id, person_id) references roster.person (district_id, id),
    foreign key (district_id, organisation_id) references roster.organisation (district_id, id)
);
create index role_grant_by_person on access.role_grant (district_id, person_id) where superseded_at is null;

-- A session's cookie is never stored, only its hash. Few columns change while it lives.
create table access.session (
    token_hash  bytea primary key,
    district_id uuid not null,
    account_id  uuid not null,
    grant_id    uuid not null,
    created_at  timestamptz not null,
    seen_at     timestamptz not null,
    expires_at  timestamptz not null
);
create index session_by_account on access.session (district_id, account_id);

create table access.sign_in_failure (
    login text not null,
    at    timestamptz not null
);
create index sign_in_failure_by_login on access.sign_in_failure (login, at);

create table access.api_token (
    district_id  uuid not null,
    id           uuid not null,
    account_id   uuid not null,
    grant_id     uuid not null,
    name         text not null,
    token_hash   bytea not null,
    scopes       text[] not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    primary key (district_id, id),
    foreign key (district_id, account_id) references access.account (district_id, id)
);
create unique index api_token_by_hash on access.api_token (token_hash);
