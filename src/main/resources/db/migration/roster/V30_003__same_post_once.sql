-- The same rule with what makes a post the same as one number: half as dear to keep as five texts side by side. Two
-- posts of one person that share the number without being the same would have to meet among 2^64 numbers.
alter table roster.post drop constraint same_post_once;
alter table roster.post add constraint same_post_once exclude using gist (
    person_id with =, district_id with =,
    (hashtextextended(organisation_id::text || '/' || kind || '/' || coalesce(stage, '') || '/' || coalesce(subject, ''),
                      0)) with =,
    valid with &&) where (superseded_at is null);
