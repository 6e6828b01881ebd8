package org.yanxun.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.programme.lists.SessionMonth;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.place.Month;
import org.yanxun.shell.route.Allowed;

/** The organiser's calendar. */
@Controller
class CalendarController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT);

    private final SessionMonth sessions;
    private final Clock clock;

    CalendarController(SessionMonth sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/programme/calendar")
    Screen month(Actor actor, @RequestParam(required = false) @Nullable YearMonth month) {
        YearMonth shown = month == null ? YearMonth.now(clock) : month;
        if (shown.getYear() < 2000 || shown.getYear() > 2100) {
            throw new InvalidInput("month", "programme.unreadable.month");
        }
        Map<LocalDate, List<Month.Entry>> entries = sessions.of(actor.scope(), shown).stream()
                .collect(Collectors.groupingBy(
                        each -> each.startsAt().toLocalDate(),
                        Collectors.mapping(CalendarController::entry, Collectors.toList())));
        return new CalendarScreen(Month.of(shown, LocalDate.now(clock), entries));
    }

    private static Month.Entry entry(SessionMonth.Entry each) {
        return new Month.Entry(
                TIME.format(each.startsAt()),
                each.title(),
                each.place(),
                "/programme/classes/" + each.trainingClass(),
                each.cancelled());
    }
}
