package org.yanxun.access.office;

/** Who is no more than a teacher or trainer today, as a condition: for them a liaison may hand out codes. */
final class PlainPeople {

    private PlainPeople() {}

    /** The condition about that column; with {@code :all}, which asks for no more than that it is true, everybody. */
    static String of(String person) {
        return """
                (:all or (
                    not exists (select 1 from roster.fact_post h
                        where h.district_id = :district and h.person_id = %1$s
                          and h.kind = 'PRINCIPAL' and h.valid @> :today)
                    and not exists (select 1 from roster.fact_duty h
                        where h.district_id = :district and h.person_id = %1$s
                          and h.kind = 'LIAISON' and h.valid @> :today)
                    and not exists (select 1 from access.role_grant h
                        where h.district_id = :district and h.person_id = %1$s
                          and h.role <> 'TRAINER' and h.superseded_at is null and h.valid @> :today)))
                """.formatted(person);
    }
}
