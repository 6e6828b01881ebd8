create schema access;

-- One account a person; its id is the person's.
create table access.account (
    district_id       uuid not null,
    id                uuid not null,
    person_id         uuid not null,
    login             text not null,
    password_hash     text,
    locked_at         timestamptz,
    hat_role          text,
    hat_organisation  uuid,
    created_at        timestamptz not null,
    primary key (district_id, id),
    unique (district_id, person_id),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
create unique index account_by_login on access.account (login);

-- Hats given by hand; those of teachers, principals and liaisons follow from the roster and are not kept here.
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

-- One-time codes for the first sign-in or after a reset; only their hashes. The latest of an account counts.
create table access.activation (
    district_id uuid not null,
    id          uuid not null,
    account_id  uuid not null,
    code_hash   bytea not null,
    issued_by   uuid not null,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    primary key (district_id, id),
    foreign key (district_id, account_id) references access.account (district_id, id)
);
create index activation_by_account on access.activation (district_id, account_id, issued_at);

-- A session's cookie is never stored, only its hash. Few columns change while it lives.
create table access.session (
    token_hash      bytea primary key,
    id              uuid not null unique,
    district_id     uuid not null,
    account_id      uuid not null,
    role            text not null,
    organisation_id uuid not null,
    one_click       boolean not null,
    device          text not null,
    created_at      timestamptz not null,
    seen_at         timestamptz not null,
    expires_at      timestamptz not null
);
create index session_by_account on access.session (district_id, account_id);
create index session_by_end on access.session (expires_at);

-- Attempts to sign in that did not succeed, by what is throttled: an account's name, or a device known to it.
create table access.sign_in_failure (
    id    uuid primary key,
    place text not null,
    at    timestamptz not null
);
create index sign_in_failure_by_place on access.sign_in_failure (place, at);
create index sign_in_failure_by_time on access.sign_in_failure (at);

create table access.api_token (
    district_id     uuid not null,
    id              uuid not null,
    account_id      uuid not null,
    role            text not null,
    organisation_id uuid not null,
    name            text not null,
    token_hash      bytea not null,
    scopes          text[] not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    primary key (district_id, id),
    foreign key (district_id, account_id) references access.account (district_id, id)
);
create unique index api_token_by_hash on access.api_token (token_hash);
create index api_token_by_account on access.api_token (district_id, account_id);

-- Who signs in with one click in a demonstration; read only while the house runs as one.
create table access.one_click (
    district_id     uuid not null,
    role            text not null,
    person_id       uuid not null,
    organisation_id uuid not null,
    primary key (district_id, role),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
