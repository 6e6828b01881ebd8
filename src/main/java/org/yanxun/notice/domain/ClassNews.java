package org.yanxun.notice.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.event.ProgrammeEvent.ClassCancelled;
import org.yanxun.programme.event.ProgrammeEvent.ClassChanged;
import org.yanxun.programme.event.ProgrammeEvent.ClassCutShort;
import org.yanxun.programme.event.ProgrammeEvent.SessionsAdded;

/** Tells those seated, and whoever teaches, what became of their class. */
@Component
class ClassNews {

    /** Those seated in {@code :class}, and {@code :trainers}, with what is told of it. */
    private static final String CONCERNED = """
            select c.district_id, w.person_id, jsonb_build_array(jsonb_build_object('text', c.title), %s) as gaps
            from programme.fact_class c
            join (select s.person_id from enrolment.fact_seat s
                  where s.district_id = :district and s.class_id = :class
                  union
                  select p.person_id from roster.fact_person p
                  where p.district_id = :district and p.person_id = any (:trainers)) w on true
            where c.district_id = :district and c.class_id = :class
            """;

    private static final String CHANGED = CONCERNED.formatted("cast(:changes as jsonb)");

    private static final String ADDED = """
            select c.district_id, w.person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title), jsonb_build_object('text', n.sessions::text),
                                     jsonb_build_object('moment', n.first)) as gaps
            from programme.fact_class c
            join (select count(*) as sessions, min(starts_at) as first
                  from programme.fact_session
                  where district_id = :district and class_id = :class and session_id = any (:sessions)
                    and cancelled_at is null) n on n.sessions > 0
            join (select s.person_id from enrolment.fact_seat s
                  where s.district_id = :district and s.class_id = :class
                  union
                  select f.trainer_id from programme.fact_session f
                  join roster.fact_person p on p.district_id = f.district_id and p.person_id = f.trainer_id
                  where f.district_id = :district and f.class_id = :class and f.session_id = any (:sessions)) w on true
            where c.district_id = :district and c.class_id = :class
            """;

    private static final String CANCELLED =
            CONCERNED.formatted("jsonb_build_object('text', coalesce(c.cancel_reason, '—'))");

    private static final String CUT_SHORT = CONCERNED.formatted("""
            jsonb_build_object('text', cast(:sessions as text)),
            jsonb_build_object('text', coalesce(c.cancel_reason, '—'))""");

    /** Whoever has a seat and is somewhere else at one of its times; the first such time is told. */
    private static final String CLASHES = """
            select distinct on (k.person_id) k.district_id, k.person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title), jsonb_build_object('text', o.title),
                                     jsonb_build_object('moment', k.starts_at)) as gaps
            from enrolment.fact_clash k
            join programme.fact_class c on c.district_id = k.district_id and c.class_id = k.class_id
            join programme.fact_class o on o.district_id = k.district_id and o.class_id = k.other_class_id
            where k.district_id = :district and k.class_id = :class and k.starts_at > :since
            order by k.person_id, k.starts_at
            """;

    private static final String TIME = "programme.change.time";

    private final Teller teller;

    ClassNews(Teller teller) {
        this.teller = teller;
    }

    /** Where one looks at a class. */
    static String link(UUID trainingClass) {
        return "/classes/" + trainingClass;
    }

    @ApplicationModuleListener
    void on(ClassChanged event) {
        UUID id = event.trainingClass();
        long when = event.occurredAt().toEpochMilli();
        teller.tell(
                News.of(event.district(), Matter.CLASS_CHANGED, link(id), id, when, event.changes()),
                CHANGED,
                Map.of("class", id, "trainers", people(event.trainers()), "changes", ToldChanges.of(event)));
        if (event.changes().contains(TIME)) {
            tellClashes(event.district(), id, event.occurredAt());
        }
    }

    @ApplicationModuleListener
    void on(SessionsAdded event) {
        UUID id = event.trainingClass();
        long when = event.occurredAt().toEpochMilli();
        teller.tell(
                News.of(event.district(), Matter.SESSIONS_ADDED, link(id), id, when, event.sessions()),
                ADDED,
                Map.of(
                        "class",
                        id,
                        "sessions",
                        new SqlArrayValue("uuid", event.sessions().toArray())));
        tellClashes(event.district(), id, event.occurredAt());
    }

    @ApplicationModuleListener
    void on(ClassCutShort event) {
        UUID id = event.trainingClass();
        teller.tell(
                News.of(event.district(), Matter.CLASS_CUT_SHORT, link(id), id),
                CUT_SHORT,
                Map.of(
                        "class",
                        id,
                        "trainers",
                        people(event.trainers()),
                        "sessions",
                        event.sessions().size()));
    }

    /** Those whose seats are already taken back are told when {@link SeatNews} hears of it, as the same notice. */
    @ApplicationModuleListener
    void on(ClassCancelled event) {
        UUID id = event.trainingClass();
        teller.tell(
                cancelled(event.district(), id), CANCELLED, Map.of("class", id, "trainers", people(event.trainers())));
    }

    /** A class is cancelled once, whichever room says so first. */
    static News cancelled(DistrictId district, UUID trainingClass) {
        return News.of(district, Matter.CLASS_CANCELLED, link(trainingClass), trainingClass);
    }

    private void tellClashes(DistrictId district, UUID trainingClass, Instant since) {
        teller.tell(
                News.of(district, Matter.CLASS_CLASHES, link(trainingClass), trainingClass, since.toEpochMilli()),
                CLASHES,
                Map.of("class", trainingClass, "since", since.atOffset(ZoneOffset.UTC)));
    }

    private static SqlArrayValue people(Collection<PersonId> people) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
