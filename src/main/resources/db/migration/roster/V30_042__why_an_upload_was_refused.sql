-- What fills the gaps in the words that say why an upload was refused, in order.
alter table roster.import_job add column refused_with text[] not null default '{}';
