package org.yanxun.programme.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;

/** Reads sessions out of a form; left out, a title is the class's and the hours are as long as it lasts. */
@Component
class SessionReading {

    private final Trainers trainers;
    private final Clock clock;

    SessionReading(Trainers trainers, Clock clock) {
        this.trainers = trainers;
        this.clock = clock;
    }

    SessionPlan read(Actor actor, ClassForm form, int at, Fields fields) {
        SessionForm session = form.sessions().get(at);
        String prefix = "sessions[" + at + "].";
        Span span = span(session, prefix, fields);
        return new SessionPlan(
                fields.id(prefix + "id", session.id()),
                session.title().isEmpty() ? form.naming().title() : session.title(),
                span,
                session.place(),
                trainers.named(actor, session.trainer(), prefix + "trainer", fields),
                session.hours().isEmpty() ? lasting(span) : fields.decimal(prefix + "hours", session.hours()),
                fields.flag(prefix + "checkout", session.checkout()));
    }

    private Span span(SessionForm session, String prefix, Fields fields) {
        LocalDate first = fields.date(prefix + "date", session.when().date());
        LocalDate last = session.when().endDate().isEmpty()
                ? first
                : fields.date(prefix + "endDate", session.when().endDate());
        return new Span(
                first.atTime(fields.time(prefix + "from", session.when().from()))
                        .atZone(clock.getZone())
                        .toInstant(),
                last.atTime(fields.time(prefix + "until", session.when().until()))
                        .atZone(clock.getZone())
                        .toInstant());
    }

    /** The hours of a session that lasts so long, in halves. */
    static BigDecimal lasting(Span span) {
        long halfHours = Duration.between(span.startsAt(), span.endsAt()).toMinutes() / 30;
        return BigDecimal.valueOf(Math.max(0, halfHours)).divide(BigDecimal.TWO, 1, RoundingMode.DOWN);
    }
}
