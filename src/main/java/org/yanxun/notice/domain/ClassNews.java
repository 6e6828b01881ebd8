package org.yanxun.notice.domain;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.DistrictId;
import org.yanxun.programme.event.ProgrammeEvent.ClassCancelled;
import org.yanxun.programme.event.ProgrammeEvent.ClassChanged;
import org.yanxun.programme.event.ProgrammeEvent.SessionsAdded;

/** Tells those seated what became of their class. */
@Component
class ClassNews {

    private static final String CHANGED = """
            select s.district_id, s.person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title),
                                     jsonb_build_object('keys', to_jsonb(cast(:changes as text[])))) as gaps
            from enrolment.fact_seat s
            join programme.fact_class c on c.district_id = s.district_id and c.class_id = s.class_id
            where s.district_id = :district and s.class_id = :class
            """;

    private static final String ADDED = """
            select s.district_id, s.person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title), jsonb_build_object('text', n.sessions::text),
                                     jsonb_build_object('moment', n.first)) as gaps
            from enrolment.fact_seat s
            join programme.fact_class c on c.district_id = s.district_id and c.class_id = s.class_id
            join (select count(*) as sessions, min(starts_at) as first
                  from programme.fact_session
                  where district_id = :district and class_id = :class and session_id = any (:sessions)
                    and cancelled_at is null) n on n.sessions > 0
            where s.district_id = :district and s.class_id = :class
            """;

    private static final String CANCELLED = """
            select s.district_id, s.person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title),
                                     jsonb_build_object('text', coalesce(c.cancel_reason, '—'))) as gaps
            from enrolment.fact_seat s
            join programme.fact_class c on c.district_id = s.district_id and c.class_id = s.class_id
            where s.district_id = :district and s.class_id = :class
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
                Map.of(
                        "class",
                        id,
                        "changes",
                        new SqlArrayValue("text", event.changes().toArray())));
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
    }

    /** Those whose seats are already taken back are told when {@link SeatNews} hears of it, as the same notice. */
    @ApplicationModuleListener
    void on(ClassCancelled event) {
        UUID id = event.trainingClass();
        teller.tell(cancelled(event.district(), id), CANCELLED, Map.of("class", id));
    }

    /** A class is cancelled once, whichever room says so first. */
    static News cancelled(DistrictId district, UUID trainingClass) {
        return News.of(district, Matter.CLASS_CANCELLED, link(trainingClass), trainingClass);
    }
}
