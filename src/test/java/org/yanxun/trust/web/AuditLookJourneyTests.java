package org.yanxun.trust.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.journey.Axe;
import org.yanxun.journey.Browser;
import org.yanxun.journey.Window;
import org.yanxun.kernel.Role;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;

/** The audit page as the bureau reads it: on a phone and on a desktop, in three languages, without scripts. */
@HouseTest
class AuditLookJourneyTests {

    private final TestActors people;
    private final AuditTrail trail;

    @LocalServerPort
    private int port;

    @Autowired
    AuditLookJourneyTests(TestActors people, AuditTrail trail) {
        this.people = people;
        this.trail = trail;
    }

    @BeforeEach
    void settle() {
        UUID account = people.person(Role.TEACHER).value();
        for (Role role : List.of(Role.COLLEGE, Role.ADMINISTRATOR)) {
            trail.record(
                    people.actor(role),
                    Decision.of("access.locked", "account", account, Map.of("login", "g1001", "locked", true))
                            .from(Map.of("login", "g1001", "locked", false))
                            .because("證件遺失"));
        }
    }

    @Test
    void it_is_accessible_and_fits_in_every_language() {
        try (BrowserContext desktop = browser().desktop();
                BrowserContext phone = browser().phone()) {
            look(open(desktop), "desktop");
            look(open(phone), "phone");
        }
    }

    @Test
    void decisions_are_narrowed_down_to_a_person_without_scripts() {
        try (BrowserContext plain = browser().withoutJavaScript(Window.PHONE)) {
            Page page = open(plain);
            assertThat(page.locator("main tbody tr")).hasCount(2);
            page.fill("#who", "試COLLEGE");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("main tbody tr")).hasCount(1);
            assertThat(page.locator("main tbody")).containsText("證件遺失");

            page.fill("#who", "查無此人");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator(".empty")).containsText("沒有符合條件的記錄");
        }
    }

    @Test
    void a_phone_reads_a_decision_from_top_to_bottom_and_never_sideways() {
        try (BrowserContext window = browser().phone()) {
            Page page = open(window);
            Object sideways = page.evaluate("[...document.querySelectorAll('main td')]"
                    + ".filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.textContent)");

            Assertions.assertThat(sideways).isEqualTo(List.of());
            assertThat(page.locator("main tbody tr").first()).containsText("證件遺失");
        }
    }

    private void look(Page page, String size) {
        for (String tag : List.of("zh-Hant", "zh-Hans", "en")) {
            page.navigate("http://localhost:" + port + "/language/" + tag + "?back=/audit");
            Axe.check(page, tag);
            Browser.screenshot(page, "audit-" + size + "-" + tag);
            Object width = page.evaluate("document.documentElement.scrollWidth");
            Assertions.assertThat(((Number) width).intValue())
                    .as(size + tag)
                    .isLessThanOrEqualTo(page.viewportSize().width);
        }
    }

    private Page open(BrowserContext window) {
        window.addCookies(people.browserCookies(port, Role.BUREAU));
        Page page = window.newPage();
        page.navigate("http://localhost:" + port + "/audit");
        return page;
    }
}
