package org.yanxun.notice.domain;

import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.event.AttendanceEvent.LeaveAsked;
import org.yanxun.attendance.event.AttendanceEvent.LeaveDecided;
import org.yanxun.attendance.event.AttendanceEvent.PresenceCorrected;

/** Tells schools who asks for leave, and people what was decided about their leave and presence. */
@Component
class SittingNews {

    private static final String LEAVE_ASKED = """
            select o.district_id, o.person_id,
                   jsonb_build_array(jsonb_build_object('text', s.title), jsonb_build_object('text', w.name),
                                     jsonb_build_object('moment', s.starts_at)) as gaps
            from (
            """ + SchoolOffice.SQL + """
            ) o
            join attendance.fact_sitting s on s.district_id = o.district_id and s.sitting_id = :sitting
            join roster.fact_person w on w.district_id = o.district_id and w.person_id = :person
            """;

    private static final String LEAVE_DECIDED = """
            select s.district_id, cast(:person as uuid) as person_id,
                   jsonb_build_array(jsonb_build_object('text', s.title),
                                     jsonb_build_object('moment', s.starts_at)) as gaps
            from attendance.fact_sitting s
            where s.district_id = :district and s.sitting_id = :sitting
            """;

    private static final String CORRECTED = """
            select s.district_id, p.person_id,
                   jsonb_build_array(
                       jsonb_build_object('text', s.title), jsonb_build_object('moment', s.starts_at),
                       jsonb_build_object('keys', jsonb_build_array('notice.presence.' || p.status)),
                       jsonb_build_object('text', p.counted_minutes::text)) as gaps
            from attendance.fact_presence p
            join attendance.fact_sitting s on s.district_id = p.district_id and s.sitting_id = p.sitting_id
            where p.district_id = :district and p.sitting_id = :sitting and p.person_id = :person
            """;

    private final Teller teller;
    private final SchoolOffice office;

    SittingNews(Teller teller, SchoolOffice office) {
        this.teller = teller;
        this.office = office;
    }

    @ApplicationModuleListener
    void on(LeaveAsked event) {
        UUID person = event.person().value();
        long when = event.occurredAt().toEpochMilli();
        teller.tell(
                News.of(event.district(), Matter.LEAVE_ASKED, "/leaves", event.sitting(), person, when),
                LEAVE_ASKED,
                Map.of("sitting", event.sitting(), "person", person, "day", office.dayOf(event.occurredAt())));
    }

    @ApplicationModuleListener
    void on(LeaveDecided event) {
        Matter matter = event.granted() ? Matter.LEAVE_GRANTED : Matter.LEAVE_DECLINED;
        long when = event.occurredAt().toEpochMilli();
        teller.tell(
                News.of(event.district(), matter, link(event.sitting()), event.sitting(), when),
                LEAVE_DECIDED,
                Map.of("sitting", event.sitting(), "person", event.person().value()));
    }

    @ApplicationModuleListener
    void on(PresenceCorrected event) {
        UUID sitting = event.sitting();
        teller.tell(
                News.of(event.district(), Matter.PRESENCE_CORRECTED, link(sitting), sitting, event.revision()),
                CORRECTED,
                Map.of("sitting", sitting, "person", event.person().value()));
    }

    private static String link(UUID sitting) {
        return "/check-in/" + sitting;
    }
}
