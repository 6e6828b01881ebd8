package org.yanxun.enrolment.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.yanxun.database.Moments;
import org.yanxun.enrolment.Application;
import org.yanxun.enrolment.SeatAnswer;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;

/** Applications and the count of seats, as they are stored. */
@Component
class SeatStore {

    private final JdbcClient client;

    SeatStore(JdbcClient client) {
        this.client = client;
    }

    /** Admits people to one class in the order given; one answer each, in the same order. */
    List<SeatAnswer> admit(SeatRequest.Lane lane, List<SeatRequest> requests) {
        return asking("""
                        select outcome from enrolment.admit(:district, :class, :ids, :people, :at, false) order by ord
                        """, lane.district(), requests)
                .param("class", lane.trainingClass())
                .query((row, number) -> SeatAnswer.valueOf(row.getString("outcome")))
                .list();
    }

    /** Admits to many classes people who were given their seats elsewhere; the applications that were seated. */
    Set<UUID> takeIn(DistrictId district, List<SeatRequest> requests) {
        return asking("""
                        select a.application_id
                        from (select r.class, array_agg(r.id order by r.n) as ids, array_agg(r.person order by r.n) as people,
                                     array_agg(r.at order by r.n) as ats
                              from unnest(:classes, :ids, :people, :at) with ordinality as r (class, id, person, at, n)
                              group by r.class order by r.class) c
                        cross join lateral enrolment.admit(:district, c.class, c.ids, c.people, c.ats, true) a
                        where a.outcome = 'SEATED'
                        """, district, requests)
                .param(
                        "classes",
                        column("uuid", requests, request -> request.lane().trainingClass()))
                .query(UUID.class)
                .set();
    }

    /** A statement with whoever asks, when, and the applications' identities. */
    private StatementSpec asking(String sql, DistrictId district, List<SeatRequest> requests) {
        return client.sql(sql)
                .param("district", district.value())
                .param("ids", column("uuid", requests, SeatRequest::application))
                .param(
                        "people",
                        column("uuid", requests, request -> request.person().value()))
                .param(
                        "at",
                        column("timestamptz", requests, request -> request.at().toString()));
    }

    /** Moves an application on; false if it no longer is where it may leave from, or no seat is left. */
    boolean move(DistrictId district, Application.Asked asked, Move move) {
        return client.sql("""
                        select enrolment.move(:district, :class, :application, :from, :to, :at, :by, :reason)
                        """)
                .param("district", district.value())
                .param("class", asked.trainingClass())
                .param("application", asked.id())
                .param("from", column("text", move.from(), State::name))
                .param("to", move.to().name())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .param("by", move.by().map(PersonId::value).orElse(null))
                .param("reason", move.reason().orElse(null))
                .query(Boolean.class)
                .single();
    }

    /** Waits until nobody else is giving out seats of the class, and keeps them waiting until the end of this act. */
    void hold(DistrictId district, UUID trainingClass) {
        client.sql("""
                        insert into enrolment.seat_count (district_id, class_id) values (:district, :class)
                        on conflict do nothing
                        """)
                .param("district", district.value())
                .param("class", trainingClass)
                .update();
        client.sql("""
                        select taken from enrolment.seat_count
                        where district_id = :district and class_id = :class for update
                        """)
                .param("district", district.value())
                .param("class", trainingClass)
                .query(Integer.class)
                .optional();
    }

    /** Cancels every live application to the class; answers whose they were. */
    List<PersonId> cancelAll(DistrictId district, UUID trainingClass, Instant now) {
        return client.sql("""
                        with moved as (
                            update enrolment.application set state = 'CANCELLED', changed_at = :now
                            where district_id = :district and class_id = :class
                              and state in ('AWAITING_CONSENT', 'SEATED')
                            returning id, person_id
                        ), noted as (
                            insert into enrolment.step (district_id, id, application_id, state, at)
                            select :district, uuidv7(), id, 'CANCELLED', :now from moved
                        ), counted as (
                            update enrolment.seat_count set taken = taken - (select count(*) from moved)
                            where district_id = :district and class_id = :class
                        )
                        select person_id from moved order by id
                        """)
                .param("district", district.value())
                .param("class", trainingClass)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** The application of that identity. */
    Optional<Application> find(DistrictId district, UUID application) {
        return client.sql("""
                        select id, class_id, person_id, state, changed_at from enrolment.application
                        where district_id = :district and id = :application
                        """)
                .param("district", district.value())
                .param("application", application)
                .query((row, number) -> application(row))
                .optional();
    }

    /** The person's latest application to the class. */
    Optional<Application> latest(DistrictId district, UUID trainingClass, PersonId person) {
        return client.sql("""
                        select id, class_id, person_id, state, changed_at from enrolment.application
                        where district_id = :district and class_id = :class and person_id = :person
                        order by asked_at desc, id desc limit 1
                        """)
                .param("district", district.value())
                .param("class", trainingClass)
                .param("person", person.value())
                .query((row, number) -> application(row))
                .optional();
    }

    /** The application, if its person has a post today within the path. */
    Optional<Application> within(DistrictId district, String path, UUID application, Instant now) {
        return client.sql("""
                        select a.id, a.class_id, a.person_id, a.state, a.changed_at from enrolment.application a
                        where a.district_id = :district and a.id = :application
                          and exists (select 1 from roster.fact_post p
                                      where p.district_id = a.district_id and p.person_id = a.person_id
                                        and p.valid @> :day::date and p.path like :path || '%')
                        """)
                .param("district", district.value())
                .param("application", application)
                .param("day", now.atOffset(ZoneOffset.ofHours(8)).toLocalDate())
                .param("path", path)
                .query((row, number) -> application(row))
                .optional();
    }

    /** Whether somebody else than this person decides for one of the person's schools today. */
    boolean othersConsent(DistrictId district, PersonId person, Instant now) {
        return client.sql("""
                        select exists (
                            select 1 from roster.fact_post p
                            join roster.fact_office(:district, :day::date) o
                              on o.organisation_id = p.organisation_id and o.person_id <> p.person_id
                            where p.district_id = :district and p.person_id = :person and p.valid @> :day::date)
                        """)
                .param("district", district.value())
                .param("person", person.value())
                .param("day", now.atOffset(ZoneOffset.ofHours(8)).toLocalDate())
                .query(Boolean.class)
                .single();
    }

    /** Everybody with a live application to the class. */
    List<Application> live(DistrictId district, UUID trainingClass) {
        return client.sql("""
                        select id, class_id, person_id, state, changed_at from enrolment.application
                        where district_id = :district and class_id = :class
                          and state in ('AWAITING_CONSENT', 'SEATED')
                        order by asked_at, id
                        """)
                .param("district", district.value())
                .param("class", trainingClass)
                .query((row, number) -> application(row))
                .list();
    }

    /** The classes' sessions that are not called off; a class without any is left out. */
    Map<UUID, List<UUID>> sessions(DistrictId district, Collection<UUID> classes) {
        Map<UUID, List<UUID>> sessions = new HashMap<>();
        client.sql("""
                        select class_id, session_id from programme.fact_session
                        where district_id = :district and class_id = any (:classes) and cancelled_at is null
                        """)
                .param("district", district.value())
                .param("classes", column("uuid", classes, each -> each))
                .query(row -> {
                    sessions.computeIfAbsent(row.getObject("class_id", UUID.class), id -> new ArrayList<>())
                            .add(row.getObject("session_id", UUID.class));
                });
        return sessions;
    }

    /** All sessions of the class, those called off too. */
    List<UUID> allSessions(DistrictId district, UUID trainingClass) {
        return client.sql("""
                        select session_id from programme.fact_session
                        where district_id = :district and class_id = :class
                        """)
                .param("district", district.value())
                .param("class", trainingClass)
                .query(UUID.class)
                .list();
    }

    private static Application application(ResultSet row) throws SQLException {
        var asked = new Application.Asked(
                row.getObject("id", UUID.class),
                row.getObject("class_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Moments.at(row, "changed_at"));
        return State.valueOf(row.getString("state")).of(asked);
    }

    private static <T> SqlArrayValue column(String type, Collection<T> rows, Function<T, Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}
