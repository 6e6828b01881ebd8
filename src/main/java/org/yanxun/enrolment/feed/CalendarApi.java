package org.yanxun.enrolment.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.enrolment.lists.OwnSessions;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** One's own sessions and the private calendar, for programs. */
@RestController
@RequestMapping("/api/v1/calendar")
@Allowed({Role.TEACHER, Role.TRAINER, Role.PRINCIPAL, Role.LIAISON})
class CalendarApi {

    private static final int LONGEST = 400;

    private final OwnSessions sessions;
    private final Feeds feeds;
    private final Clock clock;

    CalendarApi(OwnSessions sessions, Feeds feeds, Clock clock) {
        this.sessions = sessions;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Sessions in order; a stretch of days is bounded, so that they come at once. */
    record Found(List<OwnSessions.Session> items) {}

    /** Where the private calendar is read, below the house's address; absent if there is none. */
    record Address(@Nullable String path) {}

    /** The sessions from the first day until before the other; left out, they are today and sixty days later. */
    @GetMapping
    Found list(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {
        LocalDate first = from == null ? LocalDate.now(clock) : from;
        LocalDate end = until == null ? first.plusDays(60) : until;
        if (first.getYear() < 2000 || first.getYear() > 2100) {
            throw new InvalidInput("from", "programme.unreadable.date");
        }
        if (!end.isAfter(first) || end.isAfter(first.plusDays(LONGEST))) {
            throw new InvalidInput("until", "enrolment.wrong.stretch", LONGEST);
        }
        return new Found(sessions.between(
                actor.district(),
                actor.person(),
                first.atStartOfDay(clock.getZone()).toInstant(),
                end.atStartOfDay(clock.getZone()).toInstant()));
    }

    @GetMapping("/feed")
    Address feed(Actor actor) {
        return new Address(
                feeds.keyOf(actor).map(key -> "/calendar/" + key + ".ics").orElse(null));
    }

    @PutMapping("/feed")
    Address open(Actor actor) {
        feeds.open(actor);
        return feed(actor);
    }

    @DeleteMapping("/feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor) {
        feeds.revoke(actor);
    }
}
