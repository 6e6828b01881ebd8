package org.yanxun.shell.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.journey.Axe;
import org.yanxun.journey.Browser;
import org.yanxun.journey.Window;
import org.yanxun.kernel.Role;

/** The frame as people use it: on a phone and on a desktop, with and without scripts, in three languages. */
@HouseTest
class FrameLookJourneyTests {

    private final TestActors people;
    private final JdbcClient client;

    @LocalServerPort
    private int port;

    @Autowired
    FrameLookJourneyTests(TestActors people, JdbcClient client) {
        this.people = people;
        this.client = client;
    }

    @Test
    void on_a_phone_every_place_is_reached_without_scripts() {
        tell();
        try (BrowserContext phone = browser().withoutJavaScript(Window.PHONE)) {
            Page page = open(phone, Role.LIAISON, "/about");
            assertThat(page.locator("nav.bottom > a")).hasCount(4);
            assertThat(page.locator(".further summary .count")).hasText("1");
            page.locator(".further summary").click();
            page.locator(".further-box a[href='/notices']").click();

            Assertions.assertThat(page.url()).endsWith("/notices");
            assertThat(page.locator(".further summary")).hasClass("here");
        }
    }

    @Test
    void whoever_wears_two_hats_changes_them_without_scripts_and_signs_out_from_any_page() {
        try (BrowserContext phone = browser().withoutJavaScript(Window.PHONE)) {
            Page page = open(phone, Role.PRINCIPAL, "/about");
            page.locator(".who-menu summary").click();
            page.locator(".who-box button:has-text('換成教師')").click();
            assertThat(page.locator(".said")).isVisible();
            assertThat(page.locator(".who-name")).containsText("教師");
            page.locator(".who-menu summary").click();
            page.locator(".who-box form[action='/sign-out'] button").click();

            Assertions.assertThat(page.url()).contains("/sign-in");
        }
    }

    @Test
    void the_frame_is_accessible_and_fits_in_every_language_with_everything_open() {
        tell();
        for (Role role : List.of(Role.LIAISON, Role.COLLEGE, Role.PRINCIPAL)) {
            try (BrowserContext desktop = browser().desktop();
                    BrowserContext phone = browser().phone()) {
                look(open(desktop, role, "/about"), role + "-desktop");
                look(open(phone, role, "/about"), role + "-phone");
            }
        }
    }

    @Test
    void an_apostrophe_is_as_narrow_as_its_letters_in_english_and_as_wide_as_a_character_in_chinese() {
        try (BrowserContext desktop = browser().desktop()) {
            Page page = open(desktop, Role.COLLEGE, "/language/en?back=/about");
            for (String tag : List.of("h1", "p", "button")) {
                Assertions.assertThat(apostrophe(page, tag)).as(tag).isLessThan(0.4);
            }
            page.navigate("http://localhost:" + port + "/language/zh-Hant?back=/about");
            Assertions.assertThat(apostrophe(page, "h1")).isGreaterThan(0.8);
        }
    }

    /** How wide it is in such an element, as a share of the size of its letters. */
    private static double apostrophe(Page page, String tag) {
        Object share = page.evaluate("""
                tag => {
                    const one = document.createElement(tag);
                    one.className = tag === 'h1' ? 'title' : tag === 'button' ? 'btn btn-seal' : '';
                    one.textContent = '’';
                    document.querySelector('main').append(one);
                    const range = document.createRange();
                    range.selectNodeContents(one);
                    return range.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize);
                }""", tag);
        return ((Number) share).doubleValue();
    }

    private void look(Page page, String name) {
        for (String tag : List.of("zh-Hant", "zh-Hans", "en")) {
            page.navigate("http://localhost:" + port + "/language/" + tag + "?back=/about");
            page.locator(".who-menu summary").click();
            if (page.locator(".further summary").isVisible()) {
                page.locator(".further summary").click();
            }
            Axe.check(page, tag);
            Browser.screenshot(page, "frame-" + name + "-" + tag);
            Object width = page.evaluate("document.documentElement.scrollWidth");
            Assertions.assertThat(((Number) width).intValue())
                    .as(name + tag)
                    .isLessThanOrEqualTo(page.viewportSize().width);
        }
    }

    private Page open(BrowserContext window, Role role, String path) {
        window.addCookies(people.browserCookies(port, role));
        Page page = window.newPage();
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private void tell() {
        client.sql("""
                        insert into notice.notice (district_id, id, person_id, matter, gaps, link, created_at)
                        values (:district, :id, :person, 'SEAT_TAKEN', '["一個班"]', '/seats', :now)
                        """)
                .param("district", people.district().value())
                .param("id", UUID.randomUUID())
                .param("person", people.person(Role.LIAISON).value())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }
}
