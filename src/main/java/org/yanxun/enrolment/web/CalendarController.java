package org.yanxun.enrolment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.yanxun.enrolment.feed.Feeds;
import org.yanxun.enrolment.lists.OwnSessions;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.place.Month;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.route.Open;
import org.yanxun.shell.speech.Speech;

/** One's own sessions as a month, and as a private calendar that a phone subscribes to. */
@Controller
@Allowed({Role.TEACHER, Role.TRAINER, Role.PRINCIPAL, Role.LIAISON})
class CalendarController {

    private final OwnSessions sessions;
    private final Feeds feeds;
    private final Clock clock;

    CalendarController(OwnSessions sessions, Feeds feeds, Clock clock) {
        this.sessions = sessions;
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/seats/calendar")
    Screen month(Actor actor, Speech speech, @RequestParam(required = false) @Nullable YearMonth month) {
        YearMonth shown = month == null ? YearMonth.now(clock) : month;
        if (shown.getYear() < 2000 || shown.getYear() > 2100) {
            throw new InvalidInput("month", "programme.unreadable.month");
        }
        Map<LocalDate, List<Month.Entry>> entries =
                sessions.between(actor.district(), actor.person(), start(shown), start(shown.plusMonths(1))).stream()
                        .collect(Collectors.groupingBy(
                                each -> LocalDate.ofInstant(each.startsAt(), When.HERE),
                                Collectors.mapping(each -> entry(actor, each, speech), Collectors.toList())));
        String feed = feeds.keyOf(actor).map(CalendarController::address).orElse("");
        return new CalendarScreen(Month.of(shown, LocalDate.now(clock), entries), feed);
    }

    @PostMapping("/seats/calendar/feed")
    Screen open(Actor actor) {
        feeds.open(actor);
        return Redirect.to("/seats/calendar").saying("enrolment.done.feed");
    }

    @PostMapping("/seats/calendar/revoke")
    Screen revoke(Actor actor) {
        feeds.revoke(actor);
        return Redirect.to("/seats/calendar").saying("enrolment.done.revoked");
    }

    @Open
    @GetMapping("/calendar/{key}.ics")
    ResponseEntity<byte[]> file(@PathVariable String key) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(feeds.read(key).orElseThrow(NotThere::new));
    }

    private static String address(String key) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/{key}.ics")
                .buildAndExpand(key)
                .toUriString();
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(When.HERE).toInstant();
    }

    private static Month.Entry entry(Actor actor, OwnSessions.Session each, Speech speech) {
        String name = each.what().name();
        return new Month.Entry(
                speech.time(LocalDateTime.ofInstant(each.startsAt(), When.HERE)),
                each.teaches() ? speech.w("enrolment.teaching", name) : name,
                each.what().place(),
                href(actor, each),
                each.cancelled());
    }

    /** Whoever teaches looks after the sitting, if their hat lets them in there. */
    private static String href(Actor actor, OwnSessions.Session each) {
        return each.teaches() && !actor.is(Role.TEACHER)
                ? "/sittings/" + each.id()
                : "/classes/" + each.trainingClass();
    }
}
