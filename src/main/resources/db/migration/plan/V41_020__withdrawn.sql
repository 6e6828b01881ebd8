-- A draft that was written for somebody and is taken back: it is WITHDRAWN and shown nowhere if nobody worked on it, else it
-- stays a draft and says since when what it was written for no longer holds. Either way no row of it is deleted.
alter table plan.plan add column withdrawn_at timestamptz;
