package org.yanxun.programme.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.programme.SessionPlan.Trainer;

/** Reads sessions out of a form; left out, a title is the class's and the hours are as long as it lasts. */
@Component
class SessionReading {

    private final Trainers trainers;
    private final Clock clock;

    SessionReading(Trainers trainers, Clock clock) {
        this.trainers = trainers;
        this.clock = clock;
    }

    /**
     * What is known before reading.
     *
     * @param actor who wrote the form
     * @param before the sessions as they stand; none of a new class
     */
    record Known(Actor actor, List<SessionPlan> before) {}

    SessionPlan read(Known known, ClassForm form, int at, Fields fields) {
        SessionForm session = form.sessions().get(at);
        String prefix = "sessions[" + at + "].";
        Span span = span(session, prefix, fields);
        return new SessionPlan(
                fields.id(prefix + "id", session.id()),
                session.title().isEmpty() ? form.naming().title() : session.title(),
                span,
                session.place(),
                trainer(known, session)
                        .orElseGet(() -> trainers.named(known.actor(), session.trainer(), prefix + "trainer", fields)),
                session.hours().isEmpty() ? lasting(span) : fields.decimal(prefix + "hours", session.hours()),
                fields.flag(prefix + "checkout", session.checkout()));
    }

    /** Whoever taught it before if that text names them still, whatever their name in the roster became meanwhile. */
    private Optional<Trainer> trainer(Known known, SessionForm session) {
        return known.before().stream()
                .filter(each -> each.id().toString().equals(session.id()))
                .map(SessionPlan::trainer)
                .filter(each -> trainers.text(known.actor(), each).equals(session.trainer()))
                .findFirst();
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
