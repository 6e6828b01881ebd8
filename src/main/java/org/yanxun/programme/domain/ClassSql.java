package org.yanxun.programme.domain;

/** The statements of {@link ClassStore}. */
final class ClassSql {

    static final String ADD = """
            insert into programme.training_class
                (district_id, id, programme_id, title, edition, stage, category, capacity, organiser_id, consent,
                 for_stages, for_subjects, for_post_kinds, for_organisation, for_path, max_teaching_years, migrant_only,
                 rural_only, status, created_at, published_at)
            select :district, r.id, r.programme, r.title, r.edition, r.stage, r.category, r.capacity, r.organiser,
                   r.consent, string_to_array(r.stages, ','), string_to_array(r.subjects, ','),
                   string_to_array(r.posts, ','), r.organisation,
                   (select o.path from roster.fact_organisation o
                    where o.district_id = :district and o.organisation_id = r.organisation limit 1),
                   r.years, r.migrant, r.rural, case when r.published is null then 'DRAFT' else 'PUBLISHED' end, :now,
                   r.published
            from unnest(:ids, :programmes, :titles, :editions, :cohorts, :categories, :capacities, :organisers, :consents,
                        :stages, :subjects, :posts, :organisations, :years, :migrants, :rurals, :published)
                 as r (id, programme, title, edition, stage, category, capacity, organiser, consent, stages, subjects,
                       posts, organisation, years, migrant, rural, published)
            on conflict do nothing
            """;

    static final String CHANGE = """
            update programme.training_class
            set (programme_id, title, edition, stage, category, capacity, consent, for_stages, for_subjects,
                 for_post_kinds, for_organisation, for_path, max_teaching_years, migrant_only, rural_only, version)
              = (select r.programme, r.title, r.edition, r.stage, r.category, r.capacity, r.consent,
                        string_to_array(r.stages, ','), string_to_array(r.subjects, ','), string_to_array(r.posts, ','),
                        r.organisation,
                        (select o.path from roster.fact_organisation o
                         where o.district_id = :district and o.organisation_id = r.organisation limit 1),
                        r.years, r.migrant, r.rural, version + 1
                 from unnest(:ids, :programmes, :titles, :editions, :cohorts, :categories, :capacities, :organisers,
                             :consents, :stages, :subjects, :posts, :organisations, :years, :migrants, :rurals,
                             :published)
                      as r (id, programme, title, edition, stage, category, capacity, organiser, consent, stages,
                            subjects, posts, organisation, years, migrant, rural, published))
            where district_id = :district and id = :id and version = :version and cancelled_at is null
            """;

    static final String PUBLISH = """
            update programme.training_class set status = 'PUBLISHED', published_at = :now, version = version + 1
            where district_id = :district and id = :id and version = :version and status = 'DRAFT'
            """;

    /** A class that was held in part stays published: whoever counts what was held finds it there. */
    static final String CANCEL = """
            update programme.training_class
            set status = case when :whole then 'CANCELLED' else status end, cancelled_at = :now,
                cancel_reason = :reason, version = version + 1
            where district_id = :district and id = :id and version = :version and cancelled_at is null
            """;

    static final String FIND = """
            select c.id, c.programme_id, c.title, c.edition, c.stage, c.category, c.capacity, c.organiser_id, c.consent,
                   array_to_string(c.for_stages, ',') as for_stages, array_to_string(c.for_subjects, ',') as for_subjects,
                   array_to_string(c.for_post_kinds, ',') as for_post_kinds, c.for_organisation, c.max_teaching_years,
                   c.migrant_only, c.rural_only, c.status, c.version, c.published_at, c.cancelled_at, c.cancel_reason
            from programme.training_class c
            where c.district_id = :district and c.id = :id
              and exists (select 1 from roster.fact_organisation o
                          where o.district_id = c.district_id and o.organisation_id = c.organiser_id
                            and o.path like :scope || '%')
            """;

    private ClassSql() {}
}
