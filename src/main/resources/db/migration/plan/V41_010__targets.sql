-- What was read out of a plan, and what people decided on it. Nothing here is ever changed: a decision is one row more.

-- What a target says: as read under the target's own id, as somebody said it under the decision's.
create table plan.content (
    district_id uuid not null,
    id          uuid not null,
    plan_id     uuid not null,
    kind        text not null,
    value       numeric,
    numbers     numeric[] not null,
    names       text[] not null,
    unit        text,
    comparison  text not null,
    qualifiers  text[] not null,
    subject     text not null,
    level       text,
    programme   text not null,
    date_from   text,
    date_to     text,
    starts      integer not null,
    ends        integer not null,
    primary key (district_id, id),
    foreign key (district_id, plan_id) references plan.plan (district_id, id)
);
create index content_of_plan on plan.content (district_id, plan_id);

-- A target: read, or made by the decision whose batch it names.
create table plan.target (
    district_id uuid not null,
    id          uuid not null,
    plan_id     uuid not null,
    item_id     uuid not null,
    sentence_id uuid,
    batch_id    uuid,
    primary key (district_id, id),
    foreign key (district_id, plan_id) references plan.plan (district_id, id),
    foreign key (district_id, item_id) references plan.item (district_id, id),
    foreign key (district_id, sentence_id) references plan.sentence (district_id, id),
    foreign key (district_id, id) references plan.content (district_id, id)
);
create index target_of_plan on plan.target (district_id, plan_id);

-- Who answers for an item.
create table plan.responsibility (
    district_id uuid not null,
    item_id     uuid not null,
    position    integer not null,
    plan_id     uuid not null,
    role        text not null,
    body        text,
    name        text not null,
    primary key (district_id, item_id, position),
    foreign key (district_id, item_id) references plan.item (district_id, id)
);
create index responsibility_of_plan on plan.responsibility (district_id, plan_id);

create table plan.finding (
    district_id uuid not null,
    id          uuid not null,
    plan_id     uuid not null,
    code        text not null,
    starts      integer not null,
    ends        integer not null,
    repairs     text[] not null,
    primary key (district_id, id),
    foreign key (district_id, plan_id) references plan.plan (district_id, id)
);
create index finding_of_plan on plan.finding (district_id, plan_id);

-- The decisions on a target or a finding (its subject), counted up from 1. What was decided at one stroke is one batch and
-- is taken back together, by a batch that undoes it.
create table plan.decision (
    district_id      uuid not null,
    id               uuid not null,
    plan_id          uuid not null,
    subject_id       uuid not null,
    number           integer not null check (number > 0),
    batch_id         uuid not null,
    kind             text not null,
    undoes           uuid,
    choice           integer,
    indicator        text,
    parameter_names  text[],
    parameter_values text[],
    goal             numeric,
    is_share         boolean,
    comparison       text,
    is_soft          boolean,
    runs_from        date,
    runs_to          date,
    why              text not null,
    decided_by       uuid not null,
    decided_by_name  text not null,
    decided_at       timestamptz not null,
    primary key (district_id, id),
    unique (district_id, subject_id, number),
    foreign key (district_id, plan_id) references plan.plan (district_id, id)
);
create index decision_of_plan on plan.decision (district_id, plan_id, batch_id);

revoke update, delete on plan.content, plan.target, plan.responsibility, plan.finding, plan.decision from yanxun_app;
