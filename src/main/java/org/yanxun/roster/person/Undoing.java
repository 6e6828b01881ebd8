package org.yanxun.roster.person;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** Reads what one moment did to a person, and does the opposite: as new rows, at a new moment. */
@Component
class Undoing {

    /** A school's liaisons of before and after belong together: either both are taken back or none. */
    private static final String SHARED = """
            (kind = 'LIAISON' and organisation_id in (
                select x.organisation_id from roster.duty x
                where x.district_id = :district and x.person_id = :person and x.kind = 'LIAISON'
                  and (x.recorded_at = :moment or x.superseded_at = :moment)))""";

    private static final String TOUCHED = """
            select 'POST' as part, p.kind as code, o.path from roster.post p
            join roster.organisation o on o.district_id = p.district_id and o.id = p.organisation_id
            where p.district_id = :district and p.person_id = :person
              and (p.superseded_at = :moment or p.recorded_at = :moment and p.superseded_at is null)
            union
            select 'DUTY', d.kind, o.path from roster.duty d
            join roster.organisation o on o.district_id = d.district_id and o.id = d.organisation_id
            where d.district_id = :district and d.person_id = :person
              and (d.superseded_at = :moment or d.recorded_at = :moment and d.superseded_at is null)
            union
            select 'CREDENTIAL', family, null from roster.credential
            where district_id = :district and person_id = :person
              and (superseded_at = :moment or recorded_at = :moment and superseded_at is null)
            union
            select 'PERSON', '', null from roster.service_period
            where district_id = :district and person_id = :person
              and (superseded_at = :moment or recorded_at = :moment and superseded_at is null)
            union
            select 'PERSON', '', null from roster.person_before
            where district_id = :district and person_id = :person and superseded_at = :moment
            """;

    private static final String OTHERS = """
            select distinct person_id from roster.duty
            where district_id = :district and person_id <> :person and (recorded_at = :moment or superseded_at = :moment)
              and
            """ + SHARED;

    private static final String OWN = "person_id = :person";

    private static final List<String> ALL = statements(OWN, "(" + OWN + " or " + SHARED + ")");

    private final JdbcClient jdbc;

    Undoing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that a moment changed.
     *
     * @param part POST, DUTY, CREDENTIAL or PERSON
     * @param code which kind of it
     * @param path where it is; absent for what is nowhere in particular
     */
    record Touched(String part, String code, @Nullable String path) {}

    /** What the moment did to the person. */
    List<Touched> touched(DistrictId district, PersonId person, OffsetDateTime moment) {
        return statement(TOUCHED, district, person, moment)
                .query((row, number) ->
                        new Touched(row.getString("part"), row.getString("code"), row.getString("path")))
                .list();
    }

    /** Who else was liaison at the same school before or after. */
    List<PersonId> others(DistrictId district, PersonId person, OffsetDateTime moment) {
        return statement(OTHERS, district, person, moment)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** What the moment brought goes, what it replaced comes back. */
    void undo(DistrictId district, PersonId person, OffsetDateTime moment, OffsetDateTime at) {
        for (String each : ALL) {
            statement(each, district, person, moment).param("at", at).update();
        }
    }

    /**
     * The posts, then all that is kept beside them; {@code :moment} is what is taken back, {@code :at} when.
     *
     * @param whose whose of all but duties
     * @param duties whose duties
     */
    static List<String> statements(String whose, String duties) {
        return Stream.concat(
                        Stream.of(undo("post", "person_id, organisation_id, kind, stage, subject, staffing", whose)),
                        Arrays.stream(Kept.values())
                                .map(kept -> undo(
                                        kept.table(),
                                        kept.columns(),
                                        switch (kept) {
                                            case DUTY -> duties;
                                            case SERVICE, CREDENTIAL -> whose;
                                        })))
                .toList();
    }

    private static String undo(String table, String columns, String whose) {
        return """
                with brought as (
                    update roster.%1$s set superseded_at = :at
                    where district_id = :district and %3$s and recorded_at = :moment and superseded_at is null
                    returning id)
                insert into roster.%1$s (district_id, id, %2$s, valid, recorded_at)
                select district_id, uuidv7(), %2$s, valid, :at
                from roster.%1$s
                where district_id = :district and %3$s and superseded_at = :moment and recorded_at < :moment
                  and (select count(*) from brought) >= 0
                """.formatted(table, columns, whose);
    }

    private JdbcClient.StatementSpec statement(
            String sql, DistrictId district, PersonId person, OffsetDateTime moment) {
        return jdbc.sql(sql)
                .param("district", district.value())
                .param("person", person.value())
                .param("moment", moment);
    }
}
