-- What must never be found. Empty is sound.
create view access.audit_findings as
    select 'account under another identity' as check_name, a.district_id, a.id::text as detail
    from access.account a
    where a.id <> a.person_id
    union all
    select 'session of no account', s.district_id, s.id::text
    from access.session s
    where not exists (select 1 from access.account a where a.district_id = s.district_id and a.id = s.account_id)
    union all
    select 'session that ended before it began', s.district_id, s.id::text
    from access.session s
    where s.expires_at < s.created_at
    union all
    select 'code used before it was given', c.district_id, c.id::text
    from access.activation c
    where c.used_at < c.issued_at;
