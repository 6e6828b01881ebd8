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
import org.yanxun.programme.event.ProgrammeEvent;
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

    /**
     * Whoever is expected at one of {@code :sessions} and somewhere else at that time: with a seat there, or teaching it
     * while sitting in another class. The first such time is told.
     */
    private static final String CLASHES = """
            select distinct on (k.person_id) k.district_id, k.person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title), jsonb_build_object('text', o.title),
                                     jsonb_build_object('moment', k.starts_at)) as gaps
            from (
                select s.district_id, s.person_id, s.starts_at, s.other_class_id as other
                from enrolment.fact_clash s
                where s.district_id = :district and s.class_id = :class and s.session_id = any (:sessions)
                union all
                select t.district_id, t.person_id, m.starts_at, t.class_id
                from programme.fact_session m
                join enrolment.fact_clash t on t.district_id = m.district_id and t.person_id = m.trainer_id
                     and t.other_class_id = m.class_id and t.teaches
                join programme.fact_session e on e.district_id = t.district_id and e.session_id = t.session_id
                     and e.starts_at < m.ends_at and m.starts_at < e.ends_at
                where m.district_id = :district and m.class_id = :class and m.session_id = any (:sessions)
                  and m.cancelled_at is null) k
            join programme.fact_class c on c.district_id = k.district_id and c.class_id = :class
            join programme.fact_class o on o.district_id = k.district_id and o.class_id = k.other
            where k.starts_at > :since
            order by k.person_id, k.starts_at
            """;

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
        if (!event.moved().isEmpty()) {
            tellClashes(event, event.moved());
        }
    }

    @ApplicationModuleListener
    void on(SessionsAdded event) {
        UUID id = event.trainingClass();
        long when = event.occurredAt().toEpochMilli();
        teller.tell(
                News.of(event.district(), Matter.SESSIONS_ADDED, link(id), id, when, event.sessions()),
                ADDED,
                Map.of("class", id, "sessions", ids(event.sessions())));
        tellClashes(event, event.sessions());
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

    private void tellClashes(ProgrammeEvent event, List<UUID> sessions) {
        UUID id = event.trainingClass();
        Instant since = event.occurredAt();
        teller.tell(
                News.of(event.district(), Matter.CLASS_CLASHES, link(id), id, since.toEpochMilli(), sessions),
                CLASHES,
                Map.of("class", id, "sessions", ids(sessions), "since", since.atOffset(ZoneOffset.UTC)));
    }

    private static SqlArrayValue people(Collection<PersonId> people) {
        return ids(people.stream().map(PersonId::value).toList());
    }

    private static SqlArrayValue ids(List<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
