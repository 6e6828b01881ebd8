-- The moment at which an upload changed the roster: by it the whole of it can be taken back. Uploads of before have none.
alter table roster.import_job add column moment timestamptz;
alter table roster.import_job drop constraint import_job_state_check;
alter table roster.import_job add constraint import_job_state_check
    check (state in ('CHECKING', 'READY', 'REFUSED', 'APPLYING', 'APPLIED', 'UNDONE', 'DISCARDED'));
