create schema notice;

-- Who was told what. Its id is made from the event and the person, so that an event heard twice tells once. The words
-- are keys; what fills their gaps is kept as it was then, and said in the reader's language.
create table notice.notice (
    district_id uuid not null,
    id          uuid not null,
    person_id   uuid not null,
    matter      text not null,
    gaps        jsonb not null,
    link        text not null,
    created_at  timestamptz not null,
    read_at     timestamptz,
    primary key (district_id, id),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);
create index notice_by_person on notice.notice (district_id, person_id, created_at desc, id desc);
create index notice_unread on notice.notice (district_id, person_id, created_at desc, id desc) where read_at is null;
-- What was told stays as it was told; only that it was read may be noted.
revoke update, delete on notice.notice from yanxun_app;
grant update (read_at) on notice.notice to yanxun_app;

-- How a person wants to be told; no row means by mail too, in the default language.
create table notice.preference (
    district_id uuid not null,
    person_id   uuid not null,
    mail        boolean not null default true,
    language    text not null default 'zh-Hant',
    changed_at  timestamptz not null,
    primary key (district_id, person_id),
    foreign key (district_id, person_id) references roster.person (district_id, id)
);

-- Mails to be sent and sent. Whoever takes a row moves due_at ahead, so that no other node takes it meanwhile and it
-- comes back by itself should the node fall.
create table notice.mail (
    district_id uuid not null,
    notice_id   uuid not null,
    due_at      timestamptz not null,
    tries       integer not null default 0,
    sent_at     timestamptz,
    given_up_at timestamptz,
    failure     text,
    primary key (district_id, notice_id),
    foreign key (district_id, notice_id) references notice.notice (district_id, id)
);
create index mail_due on notice.mail (district_id, due_at) where sent_at is null and given_up_at is null;
