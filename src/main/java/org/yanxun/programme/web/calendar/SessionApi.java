package org.yanxun.programme.web.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.lists.Cursor;
import org.yanxun.programme.lists.ListedSession;
import org.yanxun.programme.lists.SessionList;
import org.yanxun.programme.lists.SessionList.Days;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** The organiser's calendar for programs. */
@RestController
@Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
class SessionApi {

    private static final int MOST = 200;
    private static final int USUAL_DAYS = 31;
    private static final int LONGEST = 400;

    private final SessionList sessions;
    private final Clock clock;

    SessionApi(SessionList sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Sessions, and where the next page begins; absent on the last. */
    record Found(List<ListedSession> items, @Nullable String next) {}

    /** From the first day until before the other; left out, they are today and 31 days later. */
    record Stretch(
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {

        private Days days(Clock clock) {
            LocalDate first = from == null ? LocalDate.now(clock) : from;
            LocalDate end = until == null ? first.plusDays(USUAL_DAYS) : until;
            if (first.getYear() < 2000 || first.getYear() > 2100) {
                throw new InvalidInput("from", "programme.unreadable.date");
            }
            if (!end.isAfter(first) || end.isAfter(first.plusDays(LONGEST))) {
                throw new InvalidInput("until", "programme.unreadable.stretch", LONGEST);
            }
            return new Days(first, end);
        }
    }

    @GetMapping("/api/v1/classes/sessions")
    Found list(
            Actor actor,
            Stretch stretch,
            Shown shown,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int most = Asked.limit(limit, MOST);
        Cursor after = Asked.cursor(cursor, Cursor.of(cursor)).orElse(SessionList.start());
        List<ListedSession> found = sessions.page(actor.scope(), shown.filter(), stretch.days(clock), after, most + 1);
        List<ListedSession> items = found.subList(0, Math.min(most, found.size()));
        return new Found(items, found.size() > most ? items.getLast().cursor().toString() : null);
    }
}
