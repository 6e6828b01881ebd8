-- An upload that is cleared keeps no rows, whatever it was about.
delete from roster.import_organisation r using roster.import_job j
where j.district_id = r.district_id and j.id = r.job_id and j.cleared_at is not null;
delete from roster.import_organisation_change c using roster.import_job j
where j.district_id = c.district_id and j.id = c.job_id and j.cleared_at is not null;
