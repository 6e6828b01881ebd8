package org.yanxun.enrolment.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;
import org.yanxun.enrolment.lists.OwnSessions.Session;

/** Sessions as an iCalendar file (RFC 5545): one lasting UID a session, its version as SEQUENCE. */
@Component
class CalendarFile {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    CalendarFile(Clock clock) {
        this.clock = clock;
    }

    byte[] of(List<Session> sessions) {
        Calendar calendar = new Calendar()
                .withProdId("-//Yanxun//Seats//ZH")
                .withDefaults()
                .withComponent(Zone.OF_HERE)
                .getFluentTarget();
        sessions.forEach(session -> calendar.add(event(session)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private VEvent event(Session session) {
        Status status = session.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id() + "@yanxun"));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(ZonedDateTime.ofInstant(session.startsAt(), HERE)));
        event.add(new DtEnd<>(ZonedDateTime.ofInstant(session.endsAt(), HERE)));
        event.add(new Summary(session.what().name()));
        event.add(new Location(session.what().place()));
        event.add(new Sequence(session.version()));
        event.add(status);
        Optional.ofNullable(session.what().trainer()).ifPresent(trainer -> event.add(new Description(trainer)));
        return event;
    }

    /** Read when the first calendar is asked for: its rules take as long as a page. */
    private static final class Zone {
        private static final VTimeZone OF_HERE = TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(HERE.getId())
                .getVTimeZone();
    }
}
