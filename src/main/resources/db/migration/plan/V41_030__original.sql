-- The file a plan came in, byte for byte; a plan whose text was pasted, or written by the house, has none. Read on its own,
-- never with the plan.
create table plan.original (
    district_id uuid not null,
    plan_id     uuid not null,
    name        text not null,
    media_type  text not null,
    sha256      text not null,
    bytes       bytea not null,
    primary key (district_id, plan_id),
    foreign key (district_id, plan_id) references plan.plan (district_id, id)
);
revoke update, delete on plan.original from yanxun_app;
