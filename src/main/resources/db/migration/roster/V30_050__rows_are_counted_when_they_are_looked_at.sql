-- Statistics of rows on their way in are taken when they have come and when their people are found. Taken by the database
-- in between they would say that nobody is found, and the comparison would join row by row for hours.
alter table roster.import_row set (autovacuum_analyze_threshold = 2147483647, autovacuum_analyze_scale_factor = 100);
alter table roster.import_change set (autovacuum_analyze_threshold = 2147483647, autovacuum_analyze_scale_factor = 100);
