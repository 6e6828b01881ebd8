package org.yanxun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.SessionPlan.Span;
import org.yanxun.programme.SessionPlan.Trainer;
import org.yanxun.programme.SomeClass;

/** What a trainer does with sessions of hers, by clicking: the home says what is next, the projector, the list, a mark. */
@HouseTest
class TrainerJourneyTests {

    private static final Duration BEGUN = Duration.ofMinutes(20);

    private final ApplicationContext house;
    private final TestActors people;

    @LocalServerPort
    private int port;

    @Autowired
    TrainerJourneyTests(ApplicationContext house, TestActors people) {
        this.house = house;
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_trainer_is_led_from_home_to_projector_list_and_mark_and_leaves_settling_to_the_organiser(boolean scripts) {
        UUID running = held(Instant.now().minus(BEGUN));
        UUID over = held(Instant.now().minus(Duration.ofDays(1)));
        try (Walker trainer = trainer(scripts)) {
            trainer.sees("您主講：課例研討", "您主講的 1 場等主辦結算", "名單上 1 人");
            trainer.follow("投影簽到");
            assertThat(trainer.page().locator(".beam-digits")).isVisible();
            assertThat(trainer.page()).hasURL(Pattern.compile(".*/sittings/" + running + "/projector"));
            trainer.open("/").follow("去補記").follow("課例研討");
            trainer.sees("這一場由主辦結算", "試TEACHER");
            assertThat(trainer.page()).hasURL(Pattern.compile(".*/sittings/" + over));
            assertThat(trainer.page().locator("form[action$='/settle']")).hasCount(0);
            trainer.follow("補記 試TEACHER").write("原因", "手機沒電").press("儲存");
            trainer.sees("已記下", "手機沒電", "全勤");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_trainer_finds_her_sessions_in_her_month(boolean scripts) {
        held(begunThisMonth());
        try (Walker trainer = trainer(scripts)) {
            trainer.open("/seats/calendar").sees("主講：課例研討").follow("主講：課例研討");
            trainer.sees("試TEACHER", "投影簽到");
        }
    }

    /** A class of the college's of one session that the trainer teaches, the teacher in it. */
    private UUID held(Instant from) {
        Instant starts = from.truncatedTo(ChronoUnit.MINUTES);
        var session = new SessionPlan(
                UuidCreator.getTimeOrderedEpoch(),
                "課例研討",
                new Span(starts, starts.plus(Duration.ofHours(2))),
                "進修學校 302",
                new Trainer(people.person(Role.TRAINER), "試TRAINER"),
                BigDecimal.TWO,
                false);
        UUID programme = UuidCreator.getTimeOrderedEpoch();
        ClassPlan plan = new SomeClass(programme, people.college())
                .titled("課例研討")
                .with(session)
                .plan();
        house.getBean(Programmes.class)
                .takeIn(
                        people.district(),
                        List.of(new Programme(programme, "全員培訓", new PlanYear(2026), Programme.Stream.TEACHER)),
                        List.of(new Programmes.Held(plan, starts.minus(Duration.ofDays(9)))));
        house.getBean(Enrolments.class)
                .takeIn(
                        people.district(),
                        List.of(new Enrolments.Given(
                                plan.id(), people.person(Role.TEACHER), starts.minus(Duration.ofDays(5)))));
        return session.id();
    }

    /** A while ago, or when the month began if that is later. */
    private static Instant begunThisMonth() {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"));
        ZonedDateTime month = now.toLocalDate().withDayOfMonth(1).atStartOfDay(now.getZone());
        ZonedDateTime begun = now.minus(BEGUN);
        return (begun.isBefore(month) ? month : begun).toInstant();
    }

    private Walker trainer(boolean scripts) {
        var context = scripts
                ? browser().open(Window.PHONE, options -> options)
                : browser().withoutJavaScript(Window.PHONE);
        Walker walker = scripts ? new Walker(context, port) : new Walker(context, port).byKeyboard();
        walker.window().addCookies(people.browserCookies(port, Role.TRAINER));
        return walker.open("/");
    }
}
