package org.yanxun.notice.domain;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.event.EnrolmentEvent.ConsentAsked;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatReleased;
import org.yanxun.enrolment.event.EnrolmentEvent.SeatsTaken;

/** Tells people of their seats, and schools of those who wait for their consent. */
@Component
class SeatNews {

    private static final String TAKEN = """
            select c.district_id, p.person_id,
                   jsonb_build_array(
                       jsonb_build_object('text', c.title),
                       case when f.starts_at is null then jsonb_build_object('text', '—')
                            else jsonb_build_object('moment', f.starts_at) end,
                       jsonb_build_object('text', coalesce(f.place, '—'))) as gaps
            from programme.fact_class c
            cross join unnest(:people) as p(person_id)
            left join lateral (
                select starts_at, place from programme.fact_session s
                where s.district_id = c.district_id and s.class_id = c.class_id and s.cancelled_at is null
                order by s.starts_at limit 1) f on true
            where c.district_id = :district and c.class_id = :class
            """;

    private static final String RELEASED = """
            select c.district_id, cast(:person as uuid) as person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title),
                                     jsonb_build_object('text', coalesce(c.cancel_reason, '—'))) as gaps
            from programme.fact_class c
            where c.district_id = :district and c.class_id = :class
            """;

    private static final String ASKED = """
            select o.district_id, o.person_id,
                   jsonb_build_array(jsonb_build_object('text', c.title), jsonb_build_object('text', w.name)) as gaps
            from (
            """ + SchoolOffice.SQL + """
            ) o
            join programme.fact_class c on c.district_id = o.district_id and c.class_id = :class
            join roster.fact_person w on w.district_id = o.district_id and w.person_id = :person
            """;

    /** The desk where a school answers. */
    private static final String CONSENTS = "/consents";

    private final Teller teller;
    private final SchoolOffice office;

    SeatNews(Teller teller, SchoolOffice office) {
        this.teller = teller;
        this.office = office;
    }

    @ApplicationModuleListener
    void on(SeatsTaken event) {
        UUID id = event.trainingClass();
        var people = event.people().stream().map(person -> person.value()).toArray();
        long when = event.occurredAt().toEpochMilli();
        teller.tell(
                News.of(event.district(), Matter.SEAT_TAKEN, ClassNews.link(id), id, when),
                TAKEN,
                Map.of("class", id, "people", new SqlArrayValue("uuid", people)));
    }

    /** Whoever gave a seat back needs not be told so. */
    @ApplicationModuleListener
    void on(SeatReleased event) {
        switch (event.cause()) {
            case "withdrawn" -> {}
            case "cancelled" -> tell(event, ClassNews.cancelled(event.district(), event.trainingClass()));
            case "declined" -> tell(event, news(event, Matter.SEAT_DECLINED));
            default -> tell(event, news(event, Matter.SEAT_RELEASED));
        }
    }

    @ApplicationModuleListener
    void on(ConsentAsked event) {
        UUID id = event.trainingClass();
        UUID person = event.person().value();
        long when = event.occurredAt().toEpochMilli();
        teller.tell(
                News.of(event.district(), Matter.CONSENT_ASKED, CONSENTS, id, person, when),
                ASKED,
                Map.of("class", id, "person", person, "day", office.dayOf(event.occurredAt())));
    }

    private static News news(SeatReleased event, Matter matter) {
        UUID id = event.trainingClass();
        return News.of(
                event.district(),
                matter,
                ClassNews.link(id),
                id,
                event.occurredAt().toEpochMilli());
    }

    private void tell(SeatReleased event, News news) {
        teller.tell(
                news,
                RELEASED,
                Map.of("class", event.trainingClass(), "person", event.person().value()));
    }
}
