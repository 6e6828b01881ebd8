-- How many people change how, counted once when the preview is made.
alter table roster.import_job
    add column joined_count integer not null default 0,
    add column moved_count integer not null default 0,
    add column left_count integer not null default 0,
    add column corrected_count integer not null default 0,
    add column unchanged_count integer not null default 0;
update roster.import_job j
set joined_count = c.joined, moved_count = c.moved, left_count = c.gone, corrected_count = c.corrected
from (select district_id, job_id,
             count(distinct person_id) filter (where kind = 'JOINED') as joined,
             count(distinct person_id) filter (where kind = 'MOVED') as moved,
             count(distinct person_id) filter (where kind = 'LEFT') as gone,
             count(distinct person_id) filter (where kind = 'CORRECTED') as corrected
      from roster.import_change group by district_id, job_id) c
where j.district_id = c.district_id and j.id = c.job_id;
update roster.import_job j
set unchanged_count = c.unchanged
from (select r.district_id, r.job_id, count(distinct r.person_id) as unchanged
      from roster.import_row r
      where r.usable and r.match_id is not null
        and (r.district_id, r.job_id, r.match_id) not in (
            select x.district_id, x.job_id, x.person_id from roster.import_change x)
      group by r.district_id, r.job_id) c
where j.district_id = c.district_id and j.id = c.job_id and j.revision is not null;

-- What somebody new to the roster begins with follows from their rows: it is told and applied from there, and not written
-- down once more. Uploads that wait are brought to the same form.
delete from roster.import_change c using roster.import_row r
where r.district_id = c.district_id and r.job_id = c.job_id and r.row_number = c.row_number and r.match_id is null
  and c.step in ('PERSON_NEW', 'POST_NEW', 'SERVICE', 'CREDENTIAL');

-- All that applying does, step by step: what was written down, and of somebody new what their rows say.
create view roster.import_step as
    select district_id, job_id, id, kind, step, person_id, name, row_number, old_id, organisation_id, valid, differences
    from roster.import_change
    union all
    select r.district_id, r.job_id, r.post_id, 'JOINED', 'PERSON_NEW', r.person_id, r.name, r.row_number, null, null,
           null, null
    from roster.import_job j
    join roster.import_row r on r.district_id = j.district_id and r.job_id = j.id
    where j.joined_count > 0 and r.match_id is null and r.usable and r.lead
    union all
    select r.district_id, r.job_id, r.post_id, 'JOINED', 'POST_NEW', r.person_id, r.name, r.row_number, null,
           r.organisation_id, daterange(coalesce(r.starts, j.effective_on), null), null
    from roster.import_job j
    join roster.import_row r on r.district_id = j.district_id and r.job_id = j.id
    where j.joined_count > 0 and r.match_id is null and r.usable and not r.again
    union all
    select r.district_id, r.job_id, r.post_id, 'JOINED', 'SERVICE', r.person_id, r.name, r.row_number, null, null,
           daterange(r.service_starts, null), null
    from roster.import_job j
    join roster.import_row r on r.district_id = j.district_id and r.job_id = j.id
    where j.joined_count > 0 and r.match_id is null and r.usable and r.lead and r.service_starts is not null
    union all
    select r.district_id, r.job_id, r.post_id, 'JOINED', 'CREDENTIAL', r.person_id, r.name, r.row_number, null, null,
           daterange(r.credential_from, r.credential_until), null
    from roster.import_job j
    join roster.import_row r on r.district_id = j.district_id and r.job_id = j.id
    where j.joined_count > 0 and r.match_id is null and r.usable and r.credential is not null;

-- A job's steps are asked for by step and its rows by their number. A row is written when it is read, once more when its
-- person is found and once more when its post is: with room in its page, and no index on what changes, the later two cost
-- no index anything and the rows stay together.
alter table roster.import_change
    drop constraint import_change_pkey,
    add primary key (district_id, job_id, step, id);
drop index roster.import_change_by_step;
drop index roster.import_change_by_person;
drop index roster.import_row_by_match;
drop index roster.import_row_by_pair;
alter table roster.import_row set (fillfactor = 35);

-- Of an upload's rows the database's planner needs to know how many there are and how much they differ, nothing finer.
alter table roster.import_row
    alter column district_id set statistics 10, alter column job_id set statistics 10,
    alter column row_number set statistics 10, alter column person_id set statistics 10,
    alter column lead set statistics 10, alter column usable set statistics 10,
    alter column staff_number set statistics 10, alter column id_number_print set statistics 10,
    alter column organisation_id set statistics 10, alter column match_id set statistics 10,
    alter column pair_id set statistics 10;
alter table roster.import_change
    alter column district_id set statistics 10, alter column job_id set statistics 10,
    alter column kind set statistics 10, alter column step set statistics 10,
    alter column person_id set statistics 10, alter column row_number set statistics 10,
    alter column old_id set statistics 10;
