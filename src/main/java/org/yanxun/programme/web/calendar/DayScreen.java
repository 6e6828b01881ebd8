package org.yanxun.programme.web.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.yanxun.programme.lists.ListedSession;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;

/**
 * All sessions of a day, page by page.
 *
 * @param shown which of them
 * @param next where the next page begins; empty on the last
 */
record DayScreen(LocalDate date, List<ListedSession> sessions, Shown shown, String next, ZoneId zone)
        implements Screen {

    String title(Page page) {
        return page.speech().day(date) + " "
                + page.w("shell.weekday." + date.getDayOfWeek().name());
    }

    String times(Page page, ListedSession session) {
        return time(page, session.startsAt()) + "–" + time(page, session.endsAt());
    }

    /** The month the day lies in. */
    String month() {
        return "/programme/calendar?month=" + date.toString().substring(0, 7) + shown.query();
    }

    String day(LocalDate other, String after) {
        return "/programme/calendar/day?date=" + other + shown.query() + (after.isEmpty() ? "" : "&after=" + after);
    }

    private String time(Page page, Instant moment) {
        return page.speech().time(LocalDateTime.ofInstant(moment, zone));
    }
}
