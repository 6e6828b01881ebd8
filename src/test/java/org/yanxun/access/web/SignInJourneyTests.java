package org.yanxun.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.database.HouseTest;
import org.yanxun.journey.Axe;
import org.yanxun.journey.Browser;
import org.yanxun.journey.Window;
import org.yanxun.kernel.Role;

@HouseTest
class SignInJourneyTests {

    private static final String PASSWORD = "山高月小水落石出 ok";

    private final TestActors people;
    private final SignInDesk desk;

    @LocalServerPort
    private int port;

    @Autowired
    SignInJourneyTests(TestActors people, SignInDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @Test
    void a_teacher_signs_in_on_a_phone_and_out_again() {
        try (BrowserContext phone = browser().phone()) {
            Page page = phone.newPage();
            signIn(page);

            assertThat(page.url()).endsWith("/account");
            Axe.check(page);
            Browser.screenshot(page, "account-phone");
            page.locator("main form[action='/sign-out'] button").click();
            assertThat(page.url()).contains("/sign-in");
            assertThat(page.locator(".said").textContent()).contains("已經登出");
        }
    }

    @Test
    void signing_in_needs_no_javascript() {
        try (BrowserContext plain = browser().withoutJavaScript(Window.DESKTOP)) {
            Page page = plain.newPage();
            signIn(page);

            assertThat(page.url()).endsWith("/account");
        }
    }

    @Test
    void a_wrong_password_is_said_beside_the_field_and_nothing_typed_is_lost() {
        try (BrowserContext phone = browser().phone()) {
            Page page = phone.newPage();
            page.navigate(at("/account"));
            page.fill("#login", "g-nobody");
            page.fill("#password", "not the right one");
            page.click("main button[type=submit]");

            assertThat(page.locator("[role=alert]").textContent()).contains("帳號或密碼不對");
            assertThat(page.inputValue("#login")).isEqualTo("g-nobody");
            Axe.check(page);
        }
    }

    /** The other pages of access are looked at where every page is. */
    @Test
    void codes_to_be_handed_out_are_shown_on_a_page_that_everybody_can_read() {
        try (BrowserContext desktop = browser().desktop()) {
            Page page = desktop.newPage();
            desktop.addCookies(people.browserCookies(port, Role.ADMINISTRATOR));
            page.navigate(at("/accounts"));
            page.click("form[action='/accounts/codes'] button");
            Axe.check(page);
            Browser.screenshot(page, "access-codes");
        }
    }

    private void signIn(Page page) {
        Account account = people.account(people.person(Role.TEACHER));
        desk.choosePassword(account, PASSWORD);
        page.navigate(at("/account"));
        Axe.checkWithoutScripts(page);
        Browser.screenshot(page, "sign-in-" + page.viewportSize().width);
        page.fill("#login", account.login());
        page.fill("#password", PASSWORD);
        page.click("main button[type=submit]");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
