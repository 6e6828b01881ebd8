-- Facts told by one room and not yet heard by another (Spring Modulith's registry; a row goes when it is heard).
-- It never grows and belongs to no district, so it stays a local table on a cluster.
create schema database;

create table database.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);

create index event_publication_by_content on database.event_publication using hash (serialized_event);
create index event_publication_by_completion on database.event_publication (completion_date);
