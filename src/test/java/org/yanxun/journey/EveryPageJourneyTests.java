package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.programme.ClassPlan;
import org.yanxun.shell.speech.Language;

/** Every page that a hat's menu leads to, and the pages behind them, in every language, on a phone and on a desktop. */
@HouseTest
class EveryPageJourneyTests {

    private static final int LARGEST = 100 * 1024;
    private static final Pattern RAW_KEY = Pattern.compile("\\b(shell|access|trust|roster|plan|attendance|programme"
            + "|enrolment|credit|insight|notice|demo)\\.[a-z][A-Za-z]*(\\.[A-Za-z_]+)*\\b");

    private final ApplicationContext house;
    private final Set<String> judged = new HashSet<>();
    private final SoftAssertions wrong = new SoftAssertions();

    @LocalServerPort
    private int port;

    @Autowired
    EveryPageJourneyTests(ApplicationContext house) {
        this.house = house;
    }

    @Test
    void every_page_of_every_hat_is_whole_in_three_languages_and_two_sizes() {
        SmallYear year = SmallYear.in(house);
        ClassPlan held = year.held("核心素養導向的課堂");
        ClassPlan coming = year.open("單元整體教學工作坊", Duration.ofMinutes(30));
        year.seat(coming);
        year.draftOfTheSchool("校本教研第一次");
        TestActors people = year.people();
        PlanTarget promise = year.promise();
        for (Role role : Role.values()) {
            List<Cookie> session = people.browserCookies(port, role);
            Set<String> pages = pages(role, session, behind(role, people, held, coming));
            if (role == Role.BUREAU || role == Role.TEACHER) {
                pages.add("/board/promises/" + promise.id());
            }
            if (role == Role.BUREAU || role == Role.COLLEGE) {
                pages.addAll(
                        List.of("/plans/" + promise.plan(), "/plans/" + promise.plan() + "/targets/" + promise.id()));
            }
            for (Language language : Language.values()) {
                walk(Window.PHONE, session, role, language, pages);
            }
            walk(Window.DESKTOP, session, role, Language.HANT, pages);
        }
        wrong.assertAll();
    }

    /** What the menu leads to, and what everyone has. */
    private Set<String> pages(Role role, List<Cookie> session, List<String> behind) {
        Set<String> pages = new TreeSet<>(List.of("/", "/account", "/notices", "/sittings/rules"));
        try (BrowserContext window = window(Window.DESKTOP, session)) {
            Page page = window.newPage();
            page.navigate(address("/"));
            Object hrefs =
                    page.evaluate("[...document.querySelectorAll('nav.menu a')].map(a => a.getAttribute('href'))");
            ((List<?>) hrefs).forEach(href -> pages.add(String.valueOf(href)));
        }
        assertThat(pages).as("menu of " + role).hasSizeGreaterThan(4);
        pages.addAll(behind);
        return pages;
    }

    /** The pages behind the menu's. */
    private static List<String> behind(Role role, TestActors people, ClassPlan held, ClassPlan coming) {
        UUID past = held.sessions().getFirst().id();
        UUID soon = coming.sessions().getFirst().id();
        String person = "/people/" + people.person(Role.TEACHER);
        String board = "/board/" + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        List<String> pages = new ArrayList<>();
        switch (role) {
            case COLLEGE ->
                pages.addAll(List.of(
                        "/programme/classes/new",
                        "/programme/calendar",
                        "/programme/classes/" + coming.id(),
                        "/programme/classes/" + coming.id() + "/edit",
                        "/plans",
                        "/sittings?which=TO_SETTLE",
                        "/sittings?which=PAST",
                        "/sittings/" + past,
                        "/sittings/" + soon + "/projector",
                        "/sittings/" + past + person,
                        "/sittings/" + soon + person));
            case BUREAU ->
                pages.addAll(List.of(
                        "/plans",
                        board + "/credits",
                        board + "/credits/" + people.school(),
                        person + "/credits",
                        "/schools/" + people.school() + "/credits",
                        "/programme/classes/" + held.id(),
                        "/roster/organisations",
                        "/roster" + person));
            case PRINCIPAL -> pages.addAll(List.of("/programme/classes/new", person + "/credits"));
            case TEACHER -> pages.addAll(List.of("/check-in/" + soon, "/check-in/" + past, "/year"));
            default -> pages.add("/");
        }
        return pages;
    }

    private void walk(Window size, List<Cookie> session, Role role, Language language, Set<String> pages) {
        try (BrowserContext window = window(size, session)) {
            Page page = window.newPage();
            List<String> noise = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    noise.add(message.text());
                }
            });
            page.onPageError(noise::add);
            page.navigate(address("/language/" + language.tag()));
            noise.clear();
            for (String path : pages) {
                look(page, path, noise, role + " " + size + " " + language.tag() + " " + path);
                noise.clear();
            }
        }
    }

    private void look(Page page, String path, List<String> noise, String where) {
        Response answer = page.navigate(address(path));
        wrong.assertThat(answer.status()).as(where).isEqualTo(200);
        wrong.assertThat(answer.body().length).as("bytes of " + where).isLessThan(LARGEST);
        wrong.assertThat(page.innerText("body")).as("words of " + where).doesNotContainPattern(RAW_KEY);
        Object over = page.evaluate("document.documentElement.scrollWidth");
        wrong.assertThat(((Number) over).intValue())
                .as("sticks out: " + where)
                .isLessThanOrEqualTo(page.viewportSize().width);
        wrong.assertThat(noise).as("console of " + where).isEmpty();
        if (judged.add(page.evaluate("document.documentElement.lang") + (path.equals("/") ? where : path))) {
            wrong.assertThatCode(() -> Axe.check(page)).as("axe: " + where).doesNotThrowAnyException();
        }
    }

    private BrowserContext window(Window size, List<Cookie> session) {
        BrowserContext window =
                size == Window.PHONE ? browser().phone() : browser().desktop();
        window.addCookies(session);
        return window;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
