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

/** Whoever sends a form after the session has ended signs in beside it, and finds again what was typed. */
@HouseTest
class EndedSessionJourneyTests {

    private static final String PASSWORD = "山高月小水落石出 ok";
    private static final String TYPED = "閱讀教學工作坊";

    private final TestActors people;
    private final SignInDesk desk;

    @LocalServerPort
    private int port;

    @Autowired
    EndedSessionJourneyTests(TestActors people, SignInDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @Test
    void on_a_phone() {
        try (BrowserContext phone = browser().phone()) {
            typedIsFoundAgain(phone, "session");
        }
    }

    @Test
    void without_javascript() {
        try (BrowserContext plain = browser().withoutJavaScript(Window.DESKTOP)) {
            typedIsFoundAgain(plain, "session");
        }
    }

    @Test
    void after_the_browser_was_closed_and_its_pages_opened_again() {
        try (BrowserContext phone = browser().phone()) {
            typedIsFoundAgain(phone, "session|csrf");
        }
    }

    private void typedIsFoundAgain(BrowserContext window, String lost) {
        window.addCookies(people.browserCookies(port, Role.COLLEGE));
        Page page = window.newPage();
        page.navigate("http://localhost:" + port + "/programme/classes/new");
        String form = page.url();
        page.fill("main [name=title]", TYPED);
        page.evaluate("document.querySelector('main form[method=post]').noValidate = true");
        window.clearCookies(new BrowserContext.ClearCookiesOptions().setName(java.util.regex.Pattern.compile(lost)));
        page.press("main [name=title]", "Enter");
        page.waitForURL("**/programme/classes");

        assertThat(page.textContent("main")).contains("沒有存入", "還在這個瀏覽器裡");
        Axe.checkWithoutScripts(page);
        Browser.screenshot(page, "ended-session-" + page.viewportSize().width);

        Page beside = window.waitForPage(() -> page.click("main a.btn-seal"));
        Account account = people.account(people.person(Role.COLLEGE));
        desk.choosePassword(account, PASSWORD);
        beside.fill("#login", account.login());
        beside.fill("#password", PASSWORD);
        beside.click("main .btn-seal[type=submit]");
        beside.waitForURL(form);
        beside.close();

        page.goBack();
        assertThat(page.url()).isEqualTo(form);
        assertThat(page.inputValue("main [name=title]")).isEqualTo(TYPED);
    }
}
