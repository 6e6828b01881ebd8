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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /**
     * What a page is asked for, at once: its bones are which elements of which kind it is made of beside its frame, for
     * one made alike for two hats is judged once.
     */
    private static final String SEEN = """
            ({
                words: document.body.innerText,
                wide: document.documentElement.scrollWidth,
                tongues: document.querySelectorAll('.tongues a').length,
                language: document.documentElement.lang,
                bones: [...document.querySelectorAll('main *')]
                        .map(each => each.tagName + '.' + each.getAttribute('class')).join(' ')
            })
            """;

    private static final Pattern NO_PAGE = Pattern.compile(
            "^/(api|a|again|v3|language|calendar)/|^/first-run$|\\.xlsx$|/now$|/(clashes|origin|original)$|/mistakes$");

    /** What a page has to be asked for beside its place: a day, or the identity of what is to be made there. */
    private static final Map<String, Supplier<String>> ASKED = Map.of(
            "/programme/calendar/day", () -> "?date=" + LocalDate.now(ZoneId.of("Asia/Shanghai")),
            "/programme/classes/new", () -> "?id=" + UuidCreator.getTimeOrderedEpoch());

    /** Hats that read much of what others write: they see a page otherwise than who works there. */
    private static final Set<Role> READERS = Set.of(Role.COLLEGE, Role.PRINCIPAL, Role.TEACHER);

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
        List<Route> all = List.copyOf(routes);
        Map<Role, Visitor> known = new EnumMap<>(Role.class);
        Function<Role, Visitor> visitors = role -> known.computeIfAbsent(role, people::visitor);
        walk("stranger", List.of(), behind(Visitor.anonymous(port), routes));
        Map<Role, Set<String>> behind = behind(visitors, routes);
        assertThat(routes).as("pages that nobody has seen").isEmpty();
        for (Role role : Role.values()) {
            List<Cookie> session = people.browserCookies(port, role);
            Set<String> pages = menu(role, session);
            pages.addAll(behind.getOrDefault(role, Set.of()));
            pages.addAll(alike(role, belongings.of("soon")));
            walk(role.name(), session, pages);
            if (READERS.contains(role)) {
                Set<String> others = open(role, visitors.apply(role), all);
                others.removeAll(pages);
                walk(Window.PHONE, session, role.name(), Language.HANT, others);
            }
        }
        wrong.assertAll();
    }

    /**
     * A page of the reviewed table, with identities in it.
     *
     * @param who whom it lets in
     * @param keenest those hats, the one that can do most there first
     */
    private record Route(String path, List<String> who, List<Role> keenest) {

        static Route of(String path, List<String> who, List<List<String>> acts) {
            List<Role> keenest = Arrays.stream(Role.values())
                    .filter(role -> lets(who, role))
                    .sorted(Comparator.comparingLong(role ->
                            -acts.stream().filter(act -> lets(act, role)).count()))
                    .toList();
            return new Route(path, who, keenest);
        }

        private static boolean lets(List<String> who, Role role) {
            return who.contains("SIGNED_IN") || who.contains("OPEN") || who.contains(role.name());
        }
    }

    /** Every page that the table of routes knows; files, parts of pages and ways to other pages are none. */
    private static List<Route> routes(Belongings belongings) throws IOException {
        List<String[]> table = Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .map(line -> line.split(" "))
                .toList();
        List<Route> routes = new ArrayList<>();
        for (String[] line : table) {
            if (line[0].equals("GET") && !NO_PAGE.matcher(line[1]).find()) {
                String asked = ASKED.getOrDefault(line[1], () -> "").get();
                List<List<String>> acts = table.stream()
                        .filter(act -> act[0].equals("POST") && (act[1] + "/").startsWith(line[1] + "/"))
                        .map(act -> List.of(act[2].split(",")))
                        .toList();
                String path = Trespass.filled(line[1], belongings) + asked;
                routes.add(Route.of(path, List.of(line[2].split(",")), acts));
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

    /** The pages that a stranger sees; they are no longer to be seen. */
    private static Set<String> behind(Visitor stranger, List<Route> routes) {
        Set<String> pages = new TreeSet<>();
        for (Route route : List.copyOf(routes)) {
            if (route.who().contains("OPEN") && shows(stranger, route)) {
                pages.add(route.path());
                routes.remove(route);
            }
        }
        return pages;
    }

    /** Each page with the hat that can do most there, of those to whom it shows something; they are no longer to be seen. */
    private static Map<Role, Set<String>> behind(Function<Role, Visitor> visitors, List<Route> routes) {
        Map<Role, Set<String>> pages = new EnumMap<>(Role.class);
        for (Route route : List.copyOf(routes)) {
            route.keenest().stream()
                    .filter(role -> shows(visitors.apply(role), route))
                    .findFirst()
                    .ifPresent(role -> {
                        pages.computeIfAbsent(role, each -> new TreeSet<>()).add(route.path());
                        routes.remove(route);
                    });
        }
        return pages;
    }

    /** All pages that show that hat something. */
    private static Set<String> open(Role role, Visitor visitor, List<Route> routes) {
        return routes.stream()
                .filter(route -> route.keenest().contains(role) && shows(visitor, route))
                .map(Route::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean shows(Visitor visitor, Route route) {
        return visitor.get(route.path()).status() == 200;
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
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(SEEN);
        wrong.assertThat(String.valueOf(seen.get("words")))
                .as("words of " + where)
                .doesNotContainPattern(RAW_KEY);
        int width = page.viewportSize().width;
        wrong.assertThat((Integer) seen.get("wide")).as("sticks out: " + where).isLessThanOrEqualTo(width);
        wrong.assertThat(seen.get("tongues")).as("languages of " + where).isEqualTo(Language.values().length);
        wrong.assertThat(noise).as("console of " + where).isEmpty();
        String language = String.valueOf(seen.get("language"));
        if (judged.add(language + path + width + seen.get("bones"))) {
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
