-- A draft that somebody took back on purpose: WITHDRAWN, and shown among those that can be brought back.
alter table plan.plan add column discarded_at timestamptz;
