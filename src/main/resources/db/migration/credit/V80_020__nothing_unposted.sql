-- Whoever was there has the credits for it. Posting follows settling by moments, so what was settled just now is left
-- out; and so is what may be too little for the smallest credit: less than two hours.
alter view credit.audit_findings rename to audit_findings_of_entries;
create view credit.audit_findings as
    select check_name, district_id, detail from credit.audit_findings_of_entries
    union all
    select 'credit.presence_without_entry', p.district_id, format('%s for %s', p.person_id, p.sitting_id)
    from attendance.fact_presence p
    join attendance.fact_sitting s on s.district_id = p.district_id and s.sitting_id = p.sitting_id
         and s.settled_at < now() - interval '10 minutes'
    join programme.fact_session f on f.district_id = p.district_id and f.session_id = p.sitting_id and f.hours > 0
    where p.recorded_at < now() - interval '10 minutes'
      and f.hours * p.counted_minutes * interval '1 minute' >= 2 * (s.ends_at - s.starts_at)
      and not exists (select 1 from credit.standing_entry e
                      where e.district_id = p.district_id and e.person_id = p.person_id
                        and e.source_id = p.sitting_id);
