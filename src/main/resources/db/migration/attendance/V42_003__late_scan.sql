-- A scan made before the sitting was settled and confirmed after it: it changes nothing by itself. Whoever holds the
-- sitting looks at it and corrects the presence, which is a further revision.
create table attendance.late_scan (
    district_id uuid not null,
    sitting_id  uuid not null,
    person_id   uuid not null,
    kind        text not null check (kind in ('IN', 'OUT')),
    at          timestamptz not null,
    received_at timestamptz not null,
    ticket      uuid not null,
    primary key (district_id, sitting_id, person_id, kind),
    foreign key (district_id, sitting_id) references attendance.sitting (district_id, id),
    check (at <= received_at)
);
revoke update, delete on attendance.late_scan from yanxun_app;

-- Those nobody has looked at yet: the presence still is as it was settled.
create view attendance.waiting_scan as
    select distinct c.district_id, c.sitting_id, c.person_id
    from attendance.late_scan c
    join attendance.fact_presence p on p.district_id = c.district_id and p.sitting_id = c.sitting_id
         and p.person_id = c.person_id and p.revision = 0;
