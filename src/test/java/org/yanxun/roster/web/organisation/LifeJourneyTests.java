package org.yanxun.roster.web.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.journey.Axe;
import org.yanxun.journey.Window;
import org.yanxun.kernel.Role;

/** A school's life written by hand: on a phone, where no script runs, with keys. */
@HouseTest
class LifeJourneyTests {

    private final TestActors people;

    @LocalServerPort
    private int port;

    private BrowserContext window;
    private Page page;

    @Autowired
    LifeJourneyTests(TestActors people) {
        this.people = people;
    }

    @BeforeEach
    void open() {
        window = browser().withoutJavaScript(Window.PHONE);
        window.addCookies(people.browserCookies(port, Role.BUREAU));
        page = window.newPage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_school_is_added_renamed_from_a_day_closed_and_opened_again() {
        page.navigate(house("/roster/organisations"));
        link("新增單位");
        page.fill("#code", "07");
        page.fill("#name", "新湖國小");
        page.locator("input[name=stages][value=PRIMARY]").press("Space");
        page.fill("#from", "2020-09-01");
        press("新增單位");
        assertThat(page.locator("main")).containsText("已新增這個單位");

        link("變更");
        page.fill("#name", "新湖實驗國小");
        page.fill("#from", "2024-09-01");
        press("變更");
        assertThat(page.locator("h1")).containsText("新湖實驗國小");
        assertThat(page.locator("main")).containsText("新湖國小");

        link("停辦");
        page.fill("#on", "2026-01-01");
        page.fill("#reason", "生源不足");
        press("停辦");
        assertThat(page.locator("main")).containsText("已記下停辦日期");
        press("撤銷最近一次變更");
        page.navigate(house("/roster/organisations"));
        assertThat(page.locator("main")).not().containsText("已停辦");
    }

    @Test
    void what_is_wrong_stands_by_its_field_and_what_was_typed_stays() {
        page.navigate(house("/roster/organisations/new"));
        page.fill("#code", "0 7");
        page.fill("#name", "新湖國小");
        page.fill("#from", "2020-09-01");
        press("新增單位");

        assertThat(page.locator("#code-wrong")).containsText("0 7");
        assertThat(page.locator("#name")).hasValue("新湖國小");
        page.fill("#code", "01");
        press("新增單位");
        assertThat(page.locator("#code-wrong")).containsText("已有單位使用");
    }

    @Test
    void the_pages_are_clear_to_everybody_and_fit_on_a_phone() {
        String school = "/roster/organisations/" + people.school();
        try (BrowserContext scripted = browser().phone()) {
            scripted.addCookies(people.browserCookies(port, Role.BUREAU));
            Page seen = scripted.newPage();
            for (String path : new String[] {
                "/roster/organisations",
                "/roster/organisations/new",
                school,
                school + "/change",
                school + "/close",
                "/roster/organisations/imports"
            }) {
                seen.navigate(house(path));
                Axe.check(seen);
                assertThat((Boolean) seen.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isTrue();
            }
        }
    }

    private void link(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .press("Enter");
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .press("Enter");
    }

    private String house(String path) {
        return "http://localhost:" + port + path;
    }
}
