package org.yanxun.demo.year;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.programme.SessionPlan.Trainer;

/** Puts sessions on days. */
final class Timetable {

    private final ZoneId zone;

    Timetable(ZoneId zone) {
        this.zone = zone;
    }

    /** One session a day, each from that time for so many hours, numbered after the title. */
    List<SessionPlan> daily(String title, String place, LocalTime at, int hours, List<LocalDate> days) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> session(title + " " + (i + 1), place, days.get(i).atTime(at), hours))
                .toList();
    }

    SessionPlan session(String title, String place, LocalDateTime startsAt, int hours) {
        return new SessionPlan(
                UuidCreator.getTimeOrderedEpoch(),
                title,
                span(startsAt, hours),
                place,
                Trainer.NOBODY,
                BigDecimal.valueOf(hours),
                false);
    }

    private Span span(LocalDateTime startsAt, int hours) {
        var start = startsAt.atZone(zone).toInstant();
        return new Span(start, start.plus(Duration.ofHours(hours)));
    }
}
