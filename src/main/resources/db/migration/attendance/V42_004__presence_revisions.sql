-- Every revision of what counted, for those who explain what was made of an earlier one.
create view attendance.fact_presence_revision as
    select district_id, sitting_id, person_id, revision, status, counted_minutes, recorded_at, recorded_by, reason, rule
    from attendance.presence;
