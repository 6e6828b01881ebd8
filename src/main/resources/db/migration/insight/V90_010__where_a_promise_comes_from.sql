-- Where a promise of the next plan comes from is told by its sentence and its words; how far it had come on the day of
-- closing stands beside: in the measure of its goal, a number or per cent. Without figures where nothing counted it.
alter table insight.carried
    add column sentence text not null default '',
    add column value    numeric,
    add column goal     numeric,
    add column is_share boolean,
    add constraint carried_figures check (num_nulls(value, goal, is_share) in (0, 3));
