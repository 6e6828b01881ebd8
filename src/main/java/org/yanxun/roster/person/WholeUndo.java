package org.yanxun.roster.person;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.language.NameKeys;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.Row;

/**
 * Takes back at once what one moment did to many people. Whoever was changed since stays as they are, and so does whoever
 * shares with them a seat of which there is one a school, or would go back to a school that was changed since.
 */
@Component
public class WholeUndo {

    /** Seats of which a school has one: its liaison's and its principal's. */
    private static final String SEATS = """
            select organisation_id, person_id, recorded_at, superseded_at from roster.duty
            where district_id = :district and kind = 'LIAISON'
            union all
            select organisation_id, person_id, recorded_at, superseded_at from roster.post
            where district_id = :district and kind = 'PRINCIPAL'
            """;

    private static final String CONCERNED = """
            with row_of as (
                select person_id, recorded_at, superseded_at from roster.post where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.duty where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.service_period where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.credential where district_id = :district
                union all
                select person_id, recorded_at, superseded_at from roster.person_before where district_id = :district
                union all
                select id, recorded_at, null from roster.person where district_id = :district
                union all
                select person_id, at, null from roster.person_act where district_id = :district),
            touched as (select distinct person_id from row_of where :moment in (recorded_at, superseded_at)),
            later as (
                select distinct person_id from row_of where recorded_at > :moment or superseded_at > :moment),
            seat as (
            """ + SEATS + """
                ),
            taken as (
                select organisation_id from seat where recorded_at > :moment or superseded_at > :moment
                union
                select organisation_id from seat
                where :moment in (recorded_at, superseded_at) and person_id in (select person_id from later)),
            kept as (
                select person_id from later
                union
                select person_id from seat
                where :moment in (recorded_at, superseded_at)
                  and organisation_id in (select organisation_id from taken)
                union
                select p.person_id from roster.post p
                where p.district_id = :district and p.superseded_at = :moment
                  and p.organisation_id in (
                      select s.organisation_id from roster.organisation_state s
                      where s.district_id = :district and s.recorded_at > :moment))
            """;

    private static final String OUTLOOK = CONCERNED + """
            select count(*) as people, count(*) filter (where person_id in (select person_id from kept)) as since
            from touched
            """;

    private static final String WHAT = "roster.importUndo";

    /** Who is concerned is noted first, as an act on each of them. */
    private static final String NOTED = CONCERNED + """
            insert into roster.person_act (district_id, person_id, at, what)
            select :district, person_id, :at, :what from touched
            where person_id not in (select person_id from kept)
            """;

    private static final String THOSE = """
            person_id in (select a.person_id from roster.person_act a
                          where a.district_id = :district and a.at = :at and a.what = :what)""";

    private static final String FORMER = """
            select id, name from roster.person_before
            where district_id = :district and superseded_at = :moment and
            """ + THOSE;

    private static final String KEPT = SelfEdits.keeping("""
            id in (select person_id from roster.person_before
                   where district_id = :district and superseded_at = :moment and
            """ + THOSE + ")");

    private static final String RESTORED = """
            update roster.person p
            set name = b.name, name_folded = r.name_folded, pinyin = r.pinyin, initials = r.initials,
                sort_key = r.sort_key, staff_number = b.staff_number, id_number_seal = b.id_number_seal,
                id_number_print = b.id_number_print, id_number_mask = b.id_number_mask, trainee_type = b.trainee_type,
                mobile = b.mobile, email = b.email, recorded_at = :at, version = p.version + 1
            from jsonb_to_recordset(cast(:rows as jsonb))
                 as r (id uuid, name_folded text, pinyin text, initials text, sort_key text)
            join roster.person_before b on b.district_id = :district and b.id = r.id
            where p.district_id = :district and p.id = b.person_id
            """;

    private final JdbcClient jdbc;
    private final Bulk bulk;

    WholeUndo(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /**
     * What taking a moment back would do.
     *
     * @param people whom it concerned
     * @param since how many of them stay as they are
     */
    public record Outlook(int people, int since) {

        /** How many would be as they were. */
        public int back() {
            return people - since;
        }
    }

    /** What taking that moment back would do. */
    public Outlook outlook(DistrictId district, OffsetDateTime moment) {
        return statement(OUTLOOK, district, moment)
                .query((row, number) -> new Outlook(row.getInt("people"), row.getInt("since")))
                .single();
    }

    /**
     * Takes that moment back. To be called in a transaction that has begun to change the roster.
     *
     * @param at the moment of doing so
     * @return how many people are as they were
     */
    public int undo(DistrictId district, OffsetDateTime moment, OffsetDateTime at) {
        int people = writing(NOTED, district, moment, at).update();
        if (people > 0) {
            for (String each : Undoing.statements(THOSE, THOSE)) {
                writing(each, district, moment, at).update();
            }
            restore(district, moment, at);
        }
        return people;
    }

    private void restore(DistrictId district, OffsetDateTime moment, OffsetDateTime at) {
        List<Former> former = writing(FORMER, district, moment, at)
                .query((row, number) -> new Former(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        if (!former.isEmpty()) {
            writing(KEPT, district, moment, at).update();
            bulk.write(district, RESTORED, former, Former::row, at);
        }
    }

    /** Somebody's own data as they were: which row of theirs, and the name in it. */
    private record Former(UUID id, String name) {

        Row row() {
            NameKeys keys = NameKeys.of(name);
            return new Row()
                    .with("id", id)
                    .with("name_folded", keys.folded())
                    .with("pinyin", keys.pinyin())
                    .with("initials", keys.initials())
                    .with("sort_key", keys.sort());
        }
    }

    private JdbcClient.StatementSpec writing(
            String sql, DistrictId district, OffsetDateTime moment, OffsetDateTime at) {
        return statement(sql, district, moment).param("at", at).param("what", WHAT);
    }

    private JdbcClient.StatementSpec statement(String sql, DistrictId district, OffsetDateTime moment) {
        return jdbc.sql(sql).param("district", district.value()).param("moment", moment);
    }
}
