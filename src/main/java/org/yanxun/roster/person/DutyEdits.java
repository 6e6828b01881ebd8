package org.yanxun.roster.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.RosterIntake.NewDuty;
import org.yanxun.roster.domain.Row;

/** Keeps duties to what they need: a post at the place, and one training liaison a school. */
@Component
class DutyEdits {

    /** Days from {@code :since} on without a post at the place are taken out of the duties there. */
    private static final String FIT = """
            with held as (
                select coalesce(range_agg(valid), datemultirange()) as days from roster.post
                where district_id = :district and person_id = :person and organisation_id = :organisation
                  and superseded_at is null),
            beyond as (
                update roster.duty d set superseded_at = :at
                from held h
                where d.district_id = :district and d.person_id = :person and d.organisation_id = :organisation
                  and d.superseded_at is null
                  and datemultirange(d.valid) && (datemultirange(daterange(:since, null)) - h.days)
                returning d.*, datemultirange(d.valid) - (datemultirange(daterange(:since, null)) - h.days) as days)
            insert into roster.duty (district_id, id, person_id, organisation_id, kind, valid, recorded_at)
            select b.district_id, uuidv7(), b.person_id, b.organisation_id, b.kind, part.valid, :at
            from beyond b
            cross join lateral unnest(b.days) as part (valid)
            """;

    /** Whoever was liaison in those days is it no more from the first of them on. */
    private static final String RELIEVE = """
            with former as (
                update roster.duty set superseded_at = :at
                where district_id = :district and organisation_id = :organisation and kind = 'LIAISON'
                  and superseded_at is null and valid && cast(:valid as daterange)
                returning *),
            kept as (
                insert into roster.duty (district_id, id, person_id, organisation_id, kind, valid, recorded_at)
                select district_id, uuidv7(), person_id, organisation_id, kind, valid * daterange(null, :since), :at
                from former where lower(valid) < :since
                returning id)
            select distinct p.id, p.name from former f
            join roster.person p on p.district_id = f.district_id and p.id = f.person_id
            where f.person_id <> :person and (select count(*) from kept) >= 0
            """;

    private static final String HAS_POST = """
            select exists (select 1 from roster.post
                           where district_id = :district and person_id = :person and organisation_id = :organisation
                             and superseded_at is null and valid @> cast(:since as date))
            """;

    private final JdbcClient jdbc;

    DutyEdits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody whose duty has ended since another one took it over. */
    record Relieved(PersonId person, String name) {}

    /** Ends the duties of the person at the place where no post is left since that day. */
    void fit(Actor actor, PersonId person, OrgId place, LocalDate since, OffsetDateTime at) {
        statement(FIT, actor, person, place)
                .param("since", since)
                .param("at", at)
                .update();
    }

    /** Makes room for a new training liaison. */
    List<Relieved> relieve(Actor actor, NewDuty duty, OffsetDateTime at) {
        return statement(RELIEVE, actor, duty.person(), duty.organisation())
                .param("valid", Row.range(duty.valid()))
                .param("since", duty.valid().from())
                .param("at", at)
                .query((row, number) ->
                        new Relieved(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Whether the person has a post there on the duty's first day. */
    boolean hasPost(Actor actor, NewDuty duty) {
        return statement(HAS_POST, actor, duty.person(), duty.organisation())
                .param("since", duty.valid().from())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, Actor actor, PersonId person, OrgId place) {
        return jdbc.sql(sql)
                .param("district", actor.district().value())
                .param("person", person.value())
                .param("organisation", place.value());
    }
}
