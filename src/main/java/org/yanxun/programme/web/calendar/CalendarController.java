package org.yanxun.programme.web.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.lists.Cursor;
import org.yanxun.programme.lists.ListedSession;
import org.yanxun.programme.lists.SessionList;
import org.yanxun.programme.lists.SessionList.Days;
import org.yanxun.programme.lists.SessionList.OfDay;
import org.yanxun.roster.Roster;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.place.Month;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** The organiser's calendar: the first few sessions of each day of a month, and all of one day. */
@Controller
@Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
class CalendarController {

    private static final int A_DAY = 3;
    private static final int PAGE = 100;

    private final SessionList sessions;
    private final Roster roster;
    private final Clock clock;

    CalendarController(SessionList sessions, Roster roster, Clock clock) {
        this.sessions = sessions;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/programme/calendar")
    Screen month(Actor actor, Speech speech, @RequestParam(required = false) @Nullable YearMonth month, Shown shown) {
        YearMonth wanted = month == null ? YearMonth.now(clock) : month;
        near("month", wanted.getYear(), "programme.unreadable.month");
        List<OfDay> found = sessions.month(actor.scope(), shown.filter(), wanted, A_DAY);
        Map<LocalDate, List<Month.Entry>> entries = found.stream()
                .collect(Collectors.groupingBy(
                        this::day, Collectors.mapping(each -> entry(speech, each.session()), Collectors.toList())));
        Map<LocalDate, Integer> more =
                found.stream().collect(Collectors.toMap(this::day, each -> each.ofDay() - A_DAY, Math::max));
        Month drawn = Month.of(wanted, LocalDate.now(clock), entries).leavingOut(more);
        return new CalendarScreen(drawn, shown, choices(actor));
    }

    @GetMapping("/programme/calendar/day")
    Screen day(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            Shown shown,
            @RequestParam(required = false) @Nullable String after) {
        near("date", date.getYear(), "programme.unreadable.date");
        Cursor from = Cursor.of(after).orElse(SessionList.start());
        List<ListedSession> found = sessions.page(actor.scope(), shown.filter(), Days.of(date), from, PAGE + 1);
        List<ListedSession> items = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? items.getLast().cursor().toString() : "";
        return new DayScreen(date, items, shown, next, clock.getZone());
    }

    private CalendarScreen.Choices choices(Actor actor) {
        return new CalendarScreen.Choices(actor.home(), roster.organisations(actor.scope()));
    }

    private LocalDate day(OfDay each) {
        return LocalDate.ofInstant(each.session().startsAt(), clock.getZone());
    }

    private Month.Entry entry(Speech speech, ListedSession each) {
        return new Month.Entry(
                speech.time(LocalDateTime.ofInstant(each.startsAt(), clock.getZone())),
                each.title(),
                each.place(),
                "/programme/classes/" + each.trainingClass(),
                each.cancelled());
    }

    private static void near(String field, int year, String reason) {
        if (year < 2000 || year > 2100) {
            throw new InvalidInput(field, reason);
        }
    }
}
