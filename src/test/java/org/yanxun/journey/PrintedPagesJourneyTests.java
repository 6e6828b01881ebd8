package org.yanxun.journey;

import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.programme.ClassPlan;

/** What people print comes out whole on a sheet of A4: what the page tells, and nothing to press. */
@HouseTest
class PrintedPagesJourneyTests {

    /** A sheet of A4 between its margins, in pixels of the screen. */
    private static final int WIDTH = 688;

    private static final int HEIGHT = 1000;

    /** What is drawn of a page, told by the elements that match and take up room. */
    private static final String SEEN = "selector => [...document.querySelectorAll(selector)]"
            + ".filter(e => e.checkVisibility() && e.getClientRects().length > 0)"
            + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 30))";

    /** Whatever hides a part of what it holds. */
    private static final String CUT = "() => [...document.querySelectorAll('main *')]"
            + ".filter(e => e.checkVisibility() && getComputedStyle(e).overflowX !== 'visible'"
            + " && e.scrollWidth > e.clientWidth + 1 && !e.classList.contains('visually-hidden'))"
            + ".map(e => e.tagName + '.' + e.className)";

    /** Links whose words are missing or too pale for paper. */
    private static final String PALE = "() => [...document.querySelectorAll('main a')]"
            + ".filter(e => e.checkVisibility() && e.getClientRects().length > 0)"
            + ".filter(e => { const c = getComputedStyle(e).color.match(/[\\d.]+/g).map(Number);"
            + " return (e.textContent.trim() === '' && !e.querySelector('svg'))"
            + " || 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2] > 150; })"
            + ".map(e => e.outerHTML.slice(0, 80))";

    /** Dots that part what is printed from nothing. */
    private static final String DANGLING = "() => [...document.querySelectorAll('main .dot')]"
            + ".filter(e => e.checkVisibility() && e.getClientRects().length > 0)"
            + ".filter(e => { const n = e.nextElementSibling;"
            + " const words = e.nextSibling?.nodeType === 3 ? e.nextSibling.textContent.trim() : '';"
            + " return words === '' && !(n?.checkVisibility() && n.getClientRects().length > 0 && !n.matches('.dot')); })"
            + ".map(e => e.parentElement.textContent.trim().slice(0, 80))";

    private final ApplicationContext house;
    private final SoftAssertions wrong = new SoftAssertions();

    @LocalServerPort
    private int port;

    @Autowired
    PrintedPagesJourneyTests(ApplicationContext house) {
        this.house = house;
    }

    @Test
    void the_board_a_year_a_class_and_the_tables_come_out_whole_and_without_anything_to_press() {
        SmallYear year = SmallYear.in(house);
        ClassPlan held = year.held("核心素養導向的課堂");
        year.seat(year.open("單元整體教學工作坊", Duration.ofMinutes(30)));
        String board = "/board/" + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        TestActors people = year.people();

        Map<Role, List<String>> printed = Map.of(
                Role.BUREAU,
                List.of(
                        "/board",
                        board + "/credits",
                        board + "/credits/" + people.school(),
                        "/schools/" + people.school() + "/credits",
                        "/roster/organisations",
                        "/audit"),
                Role.COLLEGE,
                List.of(
                        "/programme/classes/" + held.id(),
                        "/sittings/" + held.sessions().getFirst().id()),
                Role.TEACHER,
                List.of("/year"));
        printed.forEach((role, pages) -> print(people, role, pages));
        wrong.assertAll();
    }

    @Test
    void activation_codes_come_out_to_be_cut_and_handed_out() {
        TestActors people = SmallYear.in(house).people();
        people.addTeacher("鄔老師", people.school());
        try (BrowserContext window = browser().desktop()) {
            window.addCookies(people.browserCookies(port, Role.ADMINISTRATOR));
            Page page = sheet(window);
            page.navigate(address("/accounts"));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.locator("form[action='/accounts/codes'] button").click();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            judge(page, "codes");
            wrong.assertThat(page.innerText("main")).contains("鄔老師");
            wrong.assertThat(page.locator("main code").count()).isPositive();
        }
        wrong.assertAll();
    }

    private void print(TestActors people, Role role, List<String> pages) {
        try (BrowserContext window = browser().desktop()) {
            window.addCookies(people.browserCookies(port, role));
            Page page = sheet(window);
            for (String path : pages) {
                wrong.assertThat(page.navigate(address(path)).status()).as(path).isEqualTo(200);
                judge(page, path);
            }
        }
    }

    private void judge(Page page, String path) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        wrong.assertThat(page.evaluate(SEEN, "header.top, nav.menu, nav.bottom, footer, .skip"))
                .as("frame of " + path)
                .isEqualTo(List.of());
        wrong.assertThat(page.evaluate(SEEN, "button, .btn, input, select, textarea"))
                .as("to press on " + path)
                .isEqualTo(List.of());
        wrong.assertThat(page.evaluate(PALE)).as("links of " + path).isEqualTo(List.of());
        wrong.assertThat(page.evaluate(DANGLING)).as("dots of " + path).isEqualTo(List.of());
        wrong.assertThat(page.evaluate(CUT)).as("cut on " + path).isEqualTo(List.of());
        wrong.assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as("sticks out: " + path)
                .isLessThanOrEqualTo(WIDTH);
        wrong.assertThat(page.innerText("main")).as(path).isNotBlank();
    }

    private static Page sheet(BrowserContext window) {
        Page page = window.newPage();
        page.setViewportSize(WIDTH, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
