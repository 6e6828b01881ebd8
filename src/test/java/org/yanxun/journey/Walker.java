package org.yanxun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.yanxun.kernel.Soon;

/** Somebody at a window of the house who reads, fills in, follows and presses, as a person does. */
final class Walker implements AutoCloseable {

    private final BrowserContext window;
    private final String house;
    private final Page page;
    private boolean keyboard;

    Walker(BrowserContext window, int port) {
        this.window = window;
        this.house = "http://localhost:" + port;
        page = window.newPage();
    }

    /** From now on presses the enter key on what it would click, as one may who has no mouse. */
    Walker byKeyboard() {
        keyboard = true;
        return this;
    }

    Page page() {
        return page;
    }

    BrowserContext window() {
        return window;
    }

    Walker open(String path) {
        page.navigate(path.startsWith("http") ? path : house + path);
        return this;
    }

    /** Opens an address of the house and gives its answer. */
    Response answer(String path) {
        return page.navigate(house + path);
    }

    /** Signs in by typing, on the sign-in page that is open. */
    Walker signIn(String login, String password) {
        return write("帳號", login).write("密碼", password).press("登錄");
    }

    Walker write(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        return this;
    }

    Walker choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    Walker press(String button) {
        return use(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)));
    }

    /** Follows the first link of that name in the page's own part. */
    Walker follow(String link) {
        return use(page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)));
    }

    /** Follows a place of the menu. */
    Walker go(String place) {
        return use(page.locator("nav.menu:visible, nav.bottom:visible")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(place).setExact(true)));
    }

    /** Clicks the first of those, or presses it, once the page has stopped moving: a click on what slips away is lost. */
    Walker use(Locator those) {
        page.waitForLoadState();
        if (keyboard) {
            those.first().press("Enter");
        } else {
            those.first().click();
        }
        return this;
    }

    /** Fails unless all these words come to stand on the page. */
    Walker sees(String... words) {
        for (String each : words) {
            try {
                assertThat(page.locator("body")).containsText(each);
            } catch (AssertionError unseen) {
                throw new AssertionError(state() + " " + unseen.getMessage(), unseen);
            }
        }
        return this;
    }

    /** Where the page stands: whether it is still being fetched, and which fields the browser itself refuses to send. */
    private String state() {
        return "%s %s %s"
                .formatted(
                        page.url(),
                        page.evaluate("document.readyState"),
                        page.evaluate("[...document.querySelectorAll(':invalid')].map(each => each.name)"));
    }

    /** Looks again and again until those words stand in the part, as they do soon after the fact. */
    Walker seesSoon(String part, String words) {
        Soon.until(() -> stands(part, words), Boolean::booleanValue);
        return this;
    }

    /** Whether those words stand in the part; if not, the page is opened anew for the next look. */
    private boolean stands(String part, String words) {
        boolean there = page.locator(part).first().innerText().contains(words);
        if (!there) {
            page.waitForTimeout(500);
            page.reload();
        }
        return there;
    }

    @Override
    public void close() {
        window.close();
    }
}
