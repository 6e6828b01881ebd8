package org.yanxun.programme.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.lists.ListedSession;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterFixture;
import org.yanxun.shell.place.Month;
import org.yanxun.shell.speech.Language;

/** The organiser's calendar on a month so full that no day could show all of it. */
class CalendarLookJourneyTests {

    private static final int LARGEST = 100_000;
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final OrgId OWN = OrgId.fresh();

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_full_month_can_be_read(Language language) {
        DRAWN.look("programme-month", full(), language, Role.COLLEGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_day_can_be_read_to_its_end(Language language) {
        DRAWN.look("programme-day", day("1_2"), language, Role.COLLEGE);
        DRAWN.look(
                "programme-day-empty",
                new DayScreen(DECEMBER.atDay(5), List.of(), new Shown(null, null), "", HERE),
                language,
                Role.COLLEGE);
    }

    @Test
    void a_full_month_stays_small_and_leads_to_the_day_that_has_more() {
        String page = Drawn.html(full(), Language.HANT, Role.COLLEGE);

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(page)
                .contains("還有 297 場", "/programme/calendar/day?date=2026-12-31&amp;organiser=" + OWN)
                .contains("&amp;category=SCHOOL_BASED");
        assertThat(page.split("day-time", -1)).as("each once").hasSize(1 + 31 * 3);
    }

    @Test
    void a_full_page_of_a_day_stays_small_and_leads_on() {
        String page = Drawn.html(day("1_2"), Language.HANT, Role.COLLEGE);

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
        assertThat(page).contains("date=2026-12-05&amp;organiser=" + OWN, "&amp;after=1_2", "month=2026-12");
    }

    @Test
    void an_address_without_filters_has_none() {
        assertThat(new Shown(null, null).query()).isEmpty();
        assertThat(new Shown(OWN.value(), null).filter().organiser()).isEqualTo(OWN);
    }

    private static CalendarScreen full() {
        Map<LocalDate, List<Month.Entry>> entries = new HashMap<>();
        Map<LocalDate, Integer> more = new HashMap<>();
        DECEMBER.atDay(1).datesUntil(DECEMBER.plusMonths(1).atDay(1)).forEach(day -> {
            var entry = new Month.Entry(
                    "14:30",
                    "蛟川國小 學科組研訓 3 · 單元整體教學的設計與課堂觀察",
                    "蛟川國小錄播教室",
                    "/programme/classes/" + UUID.randomUUID(),
                    false);
            entries.put(day, Collections.nCopies(3, entry));
            more.put(day, 297);
        });
        var organisers = Collections.nCopies(115, organisation());
        return new CalendarScreen(
                Month.of(DECEMBER, DECEMBER.atDay(5), entries).leavingOut(more),
                new Shown(OWN.value(), CreditCategory.SCHOOL_BASED),
                new CalendarScreen.Choices(OWN, organisers));
    }

    private static Roster.Organisation organisation() {
        var nature = RosterFixture.publicSchool(SchoolStage.PRIMARY);
        return new Roster.Organisation(OrgId.fresh(), OWN, "/x/", "01", "青峙中心學校", nature, true);
    }

    private static DayScreen day(String next) {
        Instant at = Instant.parse("2026-12-05T06:30:00Z");
        var session = new ListedSession(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "蛟川國小 學科組研訓 3 · 單元整體教學的設計與課堂觀察",
                "蛟川國小錄播教室",
                "蛟川國小",
                CreditCategory.SCHOOL_BASED,
                at,
                at.plusSeconds(7200),
                true);
        return new DayScreen(
                DECEMBER.atDay(5), Collections.nCopies(100, session), new Shown(OWN.value(), null), next, HERE);
    }
}
