package org.yanxun.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.shell.Page;

/** Stretches of time as people read them. */
final class Days {

    private Days() {}

    /** The days from the first to the last, said once where they are the same. */
    static String between(Page page, Instant from, Instant until, ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(until, zone);
        return first.equals(last)
                ? page.speech().day(first)
                : page.speech().day(first) + " – " + page.speech().shortDay(last);
    }

    /** A day with its weekday and the times on it. */
    static String times(Page page, Span span, ZoneId zone) {
        LocalDateTime from = LocalDateTime.ofInstant(span.startsAt(), zone);
        LocalDateTime until = LocalDateTime.ofInstant(span.endsAt(), zone);
        String day = page.speech().day(from.toLocalDate()) + " "
                + page.w("shell.weekday." + from.getDayOfWeek().name());
        return day + " " + page.speech().time(from) + " – " + page.speech().time(until);
    }
}
