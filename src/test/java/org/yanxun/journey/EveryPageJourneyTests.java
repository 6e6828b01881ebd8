package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.github.f4b6a3.uuid.UuidCreator;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.shell.speech.Language;

/** Every page that a hat's menu leads to, and the pages behind them, in every language, on a phone and on a desktop. */
@HouseTest
class EveryPageJourneyTests {

    private static final int LARGEST = 100 * 1024;
    private static final Pattern RAW_KEY = Pattern.compile("\\b(shell|access|trust|document|roster|plan|attendance"
            + "|programme|enrolment|credit|insight|notice|demo)\\.[a-z][A-Za-z]*(\\.[A-Za-z_]+)*\\b");

    private static final Pattern NO_PAGE =
            Pattern.compile("^/(api|a|again|v3|language|calendar)/|^/first-run$|\\.xlsx$|/now$|/clashes$|/mistakes$");

    /** What a page has to be asked for beside its place: a day, or the identity of what is to be made there. */
    private static final Map<String, Supplier<String>> ASKED = Map.of(
            "/programme/calendar/day", () -> "?date=" + LocalDate.now(ZoneId.of("Asia/Shanghai")),
            "/programme/classes/new", () -> "?id=" + UuidCreator.getTimeOrderedEpoch());

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
    void every_page_of_every_hat_is_whole_in_three_languages_and_two_sizes() throws IOException {
        Belongings belongings = Belongings.in(house);
        TestActors people = belongings.people();
        List<Route> routes = routes(belongings);
        walk("stranger", List.of(), behind(Visitor.anonymous(port), routes, route -> route.who.contains("OPEN")));
        for (Role role : Role.values()) {
            List<Cookie> session = people.browserCookies(port, role);
            Set<String> pages = menu(role, session);
            pages.addAll(behind(people.visitor(role), routes, route -> route.lets(role)));
            pages.addAll(alike(role, belongings.of("soon")));
            walk(role.name(), session, pages);
        }
        wrong.assertAll();
        assertThat(routes).as("pages that nobody has seen").isEmpty();
    }

    /** A page of the reviewed table, with identities in it, and whom it lets in. */
    private record Route(String path, List<String> who) {

        boolean lets(Role role) {
            return who.contains("SIGNED_IN") || who.contains("OPEN") || who.contains(role.name());
        }
    }

    /** Every page that the table of routes knows; files, parts of pages and ways to other pages are none. */
    private static List<Route> routes(Belongings belongings) throws IOException {
        List<Route> routes = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/routes.txt"))) {
            String[] parts = line.split(" ");
            if (parts[0].equals("GET") && !NO_PAGE.matcher(parts[1]).find()) {
                String asked = ASKED.getOrDefault(parts[1], () -> "").get();
                routes.add(new Route(Trespass.filled(parts[1], belongings) + asked, List.of(parts[2].split(","))));
            }
        }
        return routes;
    }

    /** What the menu leads to. */
    private Set<String> menu(Role role, List<Cookie> session) {
        Set<String> pages = new TreeSet<>(List.of("/"));
        try (BrowserContext window = window(Window.DESKTOP, session)) {
            Page page = window.newPage();
            page.navigate(address("/"));
            Object hrefs =
                    page.evaluate("[...document.querySelectorAll('nav.menu a')].map(a => a.getAttribute('href'))");
            ((List<?>) hrefs).forEach(href -> pages.add(String.valueOf(href)));
        }
        assertThat(pages).as("menu of " + role).hasSizeGreaterThan(2);
        return pages;
    }

    /** Pages that nobody before has seen and that show this one something of its own; they are no longer to be seen. */
    private static Set<String> behind(Visitor visitor, List<Route> routes, Predicate<Route> open) {
        Set<String> pages = new TreeSet<>();
        for (Route route : List.copyOf(routes)) {
            if (open.test(route) && visitor.get(route.path()).status() == 200) {
                pages.add(route.path());
                routes.remove(route);
            }
        }
        return pages;
    }

    /** Pages that look otherwise at another moment. */
    private static List<String> alike(Role role, String soon) {
        return switch (role) {
            case COLLEGE ->
                List.of(
                        "/sittings?which=TO_SETTLE",
                        "/sittings?which=PAST",
                        "/sittings/" + soon,
                        "/sittings/" + soon + "/projector");
            case TEACHER -> List.of("/check-in/" + soon);
            default -> List.of();
        };
    }

    private void walk(String who, List<Cookie> session, Set<String> pages) {
        for (Language language : Language.values()) {
            walk(Window.PHONE, session, who, language, pages);
        }
        walk(Window.DESKTOP, session, who, Language.HANT, pages);
    }

    private void walk(Window size, List<Cookie> session, String who, Language language, Set<String> pages) {
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
                look(page, path, noise, who + " " + size + " " + language.tag() + " " + path);
                noise.clear();
            }
        }
    }

    private void look(Page page, String path, List<String> noise, String where) {
        Response answer = page.navigate(address(path));
        wrong.assertThat(answer.status()).as(where).isEqualTo(200);
        wrong.assertThat(answer.body().length).as("bytes of " + where).isLessThan(LARGEST);
        wrong.assertThat(page.innerText("body")).as("words of " + where).doesNotContainPattern(RAW_KEY);
        boolean phone = page.viewportSize().width < 600;
        Object over = page.evaluate("document.documentElement.scrollWidth");
        wrong.assertThat(((Number) over).intValue())
                .as("sticks out: " + where)
                .isLessThanOrEqualTo(page.viewportSize().width);
        wrong.assertThat(page.locator(".tongues a").count())
                .as("languages of " + where)
                .isEqualTo(Language.values().length);
        wrong.assertThat(noise).as("console of " + where).isEmpty();
        String language = String.valueOf(page.evaluate("document.documentElement.lang"));
        if (judged.add(language + (path.equals("/") ? where : path + phone))) {
            wrong.assertThatCode(() -> Axe.check(page, language))
                    .as("axe: " + where)
                    .doesNotThrowAnyException();
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
