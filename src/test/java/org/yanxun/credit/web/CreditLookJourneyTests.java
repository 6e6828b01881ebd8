package org.yanxun.credit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.credit.Balance;
import org.yanxun.credit.convert.Conversion;
import org.yanxun.credit.table.CountedAt;
import org.yanxun.credit.table.PersonRow;
import org.yanxun.credit.table.SchoolRow;
import org.yanxun.credit.year.Advice;
import org.yanxun.credit.year.Coming;
import org.yanxun.credit.year.Explanation;
import org.yanxun.credit.year.Line;
import org.yanxun.credit.year.OpenClass;
import org.yanxun.credit.year.PersonYear;
import org.yanxun.credit.year.Standing;
import org.yanxun.journey.Drawn;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.State;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Language;

class CreditLookJourneyTests {

    @AutoClose
    private static final Drawn DRAWN = new Drawn();

    private static final PlanYear YEAR = new PlanYear(2013);
    private static final Instant NOW = Instant.parse("2013-10-09T05:10:00Z");
    private static final Standing.Minima MINIMA = new Standing.Minima(Credits.of(16), Credits.of(8), Credits.of(24));

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_teachers_year_says_what_is_missing_and_what_to_do_today(Language language) {
        PersonYear year = new PersonYear(standing(16, 4, 19), lines(), List.of(coming(null)), List.of(advice()));
        DRAWN.look("year", screen(Optional.empty(), year), language, Role.TEACHER);
        PersonYear came = new PersonYear(standing(16, 8, 24), lines(), List.of(coming(NOW)), List.of());
        DRAWN.look("year-complete", screen(Optional.empty(), came), language, Role.TEACHER);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_year_without_requirement_or_entries_says_so(Language language) {
        var unset = new PersonYear(new Standing(Balance.NONE, null), List.of(), List.of(), List.of());
        DRAWN.look("year-unset", screen(Optional.empty(), unset), language, Role.TEACHER);
        var whose = Optional.of(new YearScreen.Whose(UUID.randomUUID(), "阿依古麗·買買提"));
        DRAWN.look("year-other", screen(whose, unset), language, Role.PRINCIPAL);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_line_is_explained(Language language) {
        DRAWN.look("why", new ExplanationScreen(explanation(false, "漏記"), true), language, Role.TEACHER);
        DRAWN.look("why-counter", new ExplanationScreen(explanation(true, null), false), language, Role.COLLEGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tables_fit_their_windows(Language language) {
        List<PersonRow> people = List.of(
                new PersonRow(UUID.randomUUID(), "顧老師", CountedAt.HERE, standing(16, 8, 24)),
                new PersonRow(UUID.randomUUID(), "虞老師", CountedAt.ELSEWHERE, standing(16, 4, 19)),
                new PersonRow(UUID.randomUUID(), "樂老師", CountedAt.NOWHERE, new Standing(Balance.NONE, null)));
        var school = new SchoolScreen.School(UUID.randomUUID(), "蛟川國小");
        DRAWN.look("school", new SchoolScreen(school, YEAR, people, false), language, Role.PRINCIPAL);
        DRAWN.look("school-none", new SchoolScreen(school, YEAR, List.of(), true), language, Role.PRINCIPAL);
        List<SchoolRow> schools = List.of(
                new SchoolRow(UUID.randomUUID(), "蛟川國小", 62, new SchoolRow.Reached(40, 30, 20, 14)),
                new SchoolRow(UUID.randomUUID(), "青峙國小", 8, new SchoolRow.Reached(0, 0, 0, 0)));
        DRAWN.look(
                "credits",
                new DistrictScreen(YEAR, schools, standing(0, 0, 0), DistrictScreen.Order.BEHIND),
                language,
                Role.COLLEGE);
        var unset = new DistrictScreen(YEAR, schools, new Standing(Balance.NONE, null), DistrictScreen.Order.CODE);
        DRAWN.look("credits-unset", unset, language, Role.BUREAU);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_an_hour_is_worth_fits_its_window(Language language) {
        LocalDate october = LocalDate.of(2013, 10, 1);
        var origin = new Conversion.Origin(NOW, "顧老師", "按省裡的辦法");
        List<Conversion> all = List.of(
                new Conversion(3, october, null, new BigDecimal("0.60"), false, origin),
                new Conversion(2, october, null, new BigDecimal("0.50"), true, origin),
                new Conversion(1, october.minusYears(1), october, new BigDecimal("1.00"), false, origin));
        DRAWN.look(
                "conversions",
                new ConversionsScreen(all, ConversionForm.blank(3, october), List.of()),
                language,
                Role.TEACHER);
        var wrong = new ConversionForm("3", "2013-01-01", "0", "");
        List<FieldProblem> problems = List.of(
                FieldProblem.of("since", "credit.wrong.since"),
                FieldProblem.of("perHour", "credit.wrong.perHour", 10),
                FieldProblem.of("reason", "credit.wrong.reason", 200));
        DRAWN.look("conversions-wrong", new ConversionsScreen(all, wrong, problems), language, Role.COLLEGE);
    }

    @Test
    void rings_are_met_on_the_way_at_risk_or_missed_by_the_time_of_the_year() {
        List<State> october = states(standing(16, 4, 19), 0.77);

        assertThat(october).containsExactly(State.MET, State.AT_RISK, State.ON_THE_WAY);
        assertThat(states(standing(16, 4, 19), 1)).containsExactly(State.MET, State.MISSED, State.MISSED);
        assertThat(states(standing(0, 0, 0), 0)).containsOnly(State.ON_THE_WAY);
        assertThat(states(new Standing(Balance.NONE, null), 0.5)).containsOnly(State.UNSET);
    }

    @Test
    void a_ring_shows_amount_and_minimum_or_the_amount_alone() {
        assertThat(Gauge.of(standing(16, 4, 19), 0.5))
                .extracting(Gauge::figure)
                .containsExactly("16/16", "4/8", "19/24");
        assertThat(Gauge.of(new Standing(standing(1, 2, 3).balance(), null), 0.5))
                .extracting(Gauge::figure)
                .containsExactly("1", "2", "3");
    }

    @Test
    void nobody_can_take_a_seat_for_somebody_else() {
        PersonYear year = new PersonYear(standing(16, 4, 19), lines(), List.of(coming(null)), List.of(advice()));
        var whose = Optional.of(new YearScreen.Whose(UUID.randomUUID(), "顧老師"));

        assertThat(Drawn.html(screen(Optional.empty(), year), Language.HANT, Role.TEACHER))
                .contains("/classes/")
                .contains("href=\"/check-in\"");
        assertThat(Drawn.html(screen(whose, year), Language.HANT, Role.PRINCIPAL))
                .doesNotContain("/classes/")
                .doesNotContain("href=\"/check-in\"");
    }

    @Test
    void every_gap_says_what_is_booked_and_where_to_look_even_where_nothing_is_open() {
        PersonYear year = new PersonYear(standing(16, 4, 19), lines(), List.of(coming(null)), List.of());
        String own = Drawn.html(screen(Optional.empty(), year), Language.HANT, Role.TEACHER);

        assertThat(own).contains("網絡還差 4 學分", "現在沒有能報", "/classes?category=ONLINE");
        assertThat(own).contains("校本還差 5 學分", "1 場，2 學時", "除了已報的", "/classes?category=SCHOOL_BASED");
        assertThat(own).doesNotContain("集中還差");
        var past = new YearScreen(Optional.empty(), new PlanYear(2012), List.of(), year, Optional.empty(), NOW);
        assertThat(Drawn.html(past, Language.HANT, Role.TEACHER)).doesNotContain("還差 4 學分");
        assertThat(Drawn.html(screen(Optional.empty(), year), Language.HANT, Role.BUREAU))
                .doesNotContain("/classes?");
    }

    @Test
    void schools_stand_by_code_or_by_who_is_furthest_behind() {
        var ahead = new SchoolRow(UUID.randomUUID(), "甲", 10, new SchoolRow.Reached(9, 9, 9, 9));
        var behind = new SchoolRow(UUID.randomUUID(), "乙", 10, new SchoolRow.Reached(9, 9, 1, 1));
        var byCode = new DistrictScreen(YEAR, List.of(ahead, behind), standing(0, 0, 0), DistrictScreen.Order.CODE);
        var byNeed = new DistrictScreen(YEAR, List.of(ahead, behind), standing(0, 0, 0), DistrictScreen.Order.BEHIND);

        assertThat(byCode.ordered()).containsExactly(ahead, behind);
        assertThat(byNeed.ordered()).containsExactly(behind, ahead);
    }

    @Test
    void a_line_taken_back_is_shown_as_gone() {
        PersonYear year = new PersonYear(standing(16, 4, 19), lines(), List.of(), List.of());

        assertThat(Drawn.html(screen(Optional.empty(), year), Language.HANT, Role.TEACHER))
                .contains("class=\"gone\"")
                .contains("−2")
                .contains("90 分鐘中 75 分鐘計入，為何？");
    }

    private static List<State> states(Standing standing, double elapsed) {
        return Gauge.of(standing, elapsed).stream().map(Gauge::state).toList();
    }

    private static YearScreen screen(Optional<YearScreen.Whose> whose, PersonYear year) {
        return new YearScreen(whose, YEAR, Gauge.of(year.standing(), 0.77), year, Optional.empty(), NOW);
    }

    private static Standing standing(int centralised, int online, int schoolBased) {
        return new Standing(new Balance(Credits.of(centralised), Credits.of(online), Credits.of(schoolBased)), MINIMA);
    }

    private static List<Line> lines() {
        return List.of(
                line("班主任輪訓 第二天", "2", 90, true),
                line("校本：作業設計沙龍", "1.5", 75, true),
                line("暑期集中：青年教師通識", "2", 90, false),
                line("暑期集中：青年教師通識", "-2", 90, false));
    }

    private static Line line(String title, String credits, int counted, boolean standing) {
        return new Line(
                UUID.randomUUID(),
                title,
                LocalDate.of(2013, 9, 27),
                CreditCategory.SCHOOL_BASED,
                Credits.of(credits),
                new Line.Minutes(counted, 90),
                standing);
    }

    private static Coming coming(@Nullable Instant came) {
        var worth = new Coming.Worth(new BigDecimal("2.0"), CreditCategory.SCHOOL_BASED, "沈老師");
        return new Coming(UUID.randomUUID(), "課例研討：閱讀教學", "蛟川校區 302", NOW, NOW.plusSeconds(5400), worth, came);
    }

    private static Advice advice() {
        var offer = new OpenClass(
                UUID.randomUUID(),
                "新教材疑難問題（語文）",
                CreditCategory.ONLINE,
                Credits.of(4),
                112,
                List.of(new OpenClass.Span(NOW.plusSeconds(86_400), NOW.plusSeconds(90_000))),
                OpenClass.ForWhom.EVERYBODY);
        return new Advice(CreditCategory.ONLINE, Credits.of(4), offer);
    }

    private static Explanation explanation(boolean counter, @Nullable String corrected) {
        return new Explanation(
                UUID.randomUUID(),
                new Explanation.Person(UUID.randomUUID(), "顧老師"),
                new Explanation.Amount(
                        Credits.of(counter ? "-1.5" : "1.5"),
                        CreditCategory.SCHOOL_BASED,
                        2013,
                        LocalDate.of(2013, 9, 27)),
                new Explanation.Sitting("作業設計沙龍", "蛟川校區 302", NOW, NOW.plusSeconds(5400), NOW.plusSeconds(7200), null),
                new Explanation.Presence("LATE", 75, 90, "LATE", corrected, corrected == null ? null : "沈教務"),
                counter ? List.of() : List.of(new Explanation.Check(true, NOW.plusSeconds(900), "HAND", "手機沒電")),
                new Explanation.Posted(
                        NOW.plusSeconds(7300), "2", counter ? "HOURS/3:0.6" : "HOURS/0:1", counter, false));
    }
}
