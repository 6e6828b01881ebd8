package org.yanxun.programme.web.calendar;

import java.util.List;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster;
import org.yanxun.shell.Screen;
import org.yanxun.shell.place.Month;

/**
 * A month of the sessions an organiser looks after, the first few of each day.
 *
 * @param shown which of them
 * @param choices whose they may be
 */
record CalendarScreen(Month month, Shown shown, Choices choices) implements Screen {

    /** One's own organisation, and all that are looked after. */
    record Choices(OrgId own, List<Roster.Organisation> organisers) {}
}
