package org.yanxun.trust.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.DistrictId;
import org.yanxun.trust.domain.AuditFilter;

/**
 * What is looked for, as the page's address says it.
 *
 * @param from the first day; absent for all time
 * @param until the last day; absent for all time
 * @param cursor the entry after which to go on; absent for the latest
 */
record AuditQuery(
        @Nullable String who,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID cursor) {

    /** Before the first of these days and after the last nothing was ever decided, and the database knows no such day. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    AuditFilter filter(DistrictId district, ZoneId zone) {
        Optional<Instant> start = Optional.ofNullable(from)
                .map(day -> near(day).atStartOfDay(zone).toInstant());
        Optional<Instant> end = Optional.ofNullable(until)
                .map(day -> near(day).plusDays(1).atStartOfDay(zone).toInstant());
        return new AuditFilter(district, text(who), text(subject), new AuditFilter.Span(start, end));
    }

    Optional<UUID> before() {
        return Optional.ofNullable(cursor);
    }

    String shownWho() {
        return text(who);
    }

    String shownSubject() {
        return text(subject);
    }

    String shownFrom() {
        return from == null ? "" : from.toString();
    }

    String shownUntil() {
        return until == null ? "" : until.toString();
    }

    private static LocalDate near(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
