-- A seat and a place in the room are one: whoever sits in a class is expected at what is still to come of it, and nobody
-- else is. What has begun is left to those who keep the roll.
alter view enrolment.audit_findings rename to audit_findings_of_seats;
create view enrolment.audit_findings as
    select check_name, district_id, detail from enrolment.audit_findings_of_seats
    union all
    select 'seat not expected at a session', a.district_id, a.person_id || ' ' || s.session_id
    from enrolment.application a
    join programme.fact_session s on s.district_id = a.district_id and s.class_id = a.class_id
         and s.cancelled_at is null and s.class_status = 'PUBLISHED' and s.starts_at > now()
    join attendance.fact_sitting t on t.district_id = a.district_id and t.sitting_id = s.session_id
    where a.state = 'SEATED'
      and not exists (select 1 from attendance.fact_expected e
                      where e.district_id = a.district_id and e.sitting_id = s.session_id
                        and e.person_id = a.person_id)
    union all
    select 'expected at a session without a seat', e.district_id, e.person_id || ' ' || e.sitting_id
    from attendance.fact_expected e
    join programme.fact_session s on s.district_id = e.district_id and s.session_id = e.sitting_id
         and s.cancelled_at is null and s.class_status = 'PUBLISHED' and s.starts_at > now()
    where not exists (select 1 from enrolment.application a
                      where a.district_id = e.district_id and a.class_id = s.class_id
                        and a.person_id = e.person_id and a.state = 'SEATED');
