package org.yanxun.enrolment.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.yanxun.enrolment.lists.OwnSessions.Session;
import org.yanxun.enrolment.lists.OwnSessions.What;

class CalendarFileTests {

    private static final Instant BEGINS = Instant.parse("2026-12-05T05:30:00Z");
    private static final UUID ID = UUID.fromString("0190a5b0-0000-7000-8000-000000000001");

    private final CalendarFile file =
            new CalendarFile(Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_session_keeps_its_name_and_counts_its_changes() {
        String text = text(session(3, false));

        assertThat(text)
                .contains(
                        "UID:" + ID + "@yanxun",
                        "SEQUENCE:3",
                        "STATUS:CONFIRMED",
                        "DTSTART;TZID=Asia/Shanghai:20261205T133000",
                        "SUMMARY:閱讀教學 · 第一講",
                        "LOCATION:302",
                        "DTSTAMP:20261123T000000Z");
    }

    @Test
    void what_was_called_off_says_so() {
        assertThat(text(session(4, true))).contains("STATUS:CANCELLED", "SEQUENCE:4");
    }

    @Test
    void it_reads_back_with_its_event_and_its_time_zone() throws Exception {
        Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(file.of(List.of(session(0, false)))));

        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(read.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(read.getComponents("VEVENT")).hasSize(1);
    }

    @Test
    void no_sessions_make_an_empty_calendar() {
        assertThat(new String(file.of(List.of()), StandardCharsets.UTF_8))
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    private String text(Session session) {
        return new String(file.of(List.of(session)), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static Session session(int version, boolean cancelled) {
        return new Session(
                ID,
                UUID.randomUUID(),
                new What("閱讀教學", "第一講", "302", "沈老師"),
                BEGINS,
                BEGINS.plusSeconds(10_800),
                version,
                cancelled,
                false);
    }
}
