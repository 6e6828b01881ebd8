package org.yanxun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** On a phone: a file is given and fetched again, a sentence becomes a promise, and the draft goes and comes back. */
@HouseTest
class DraftJourneyTests {

    private static final String NAME = "2031年計劃.txt";
    private static final byte[] BYTES =
            "試區2031年師訓計劃\n一、教師\n選送2名校長。每位教師參加講座，並寫出讀書筆記。\n".getBytes(Charset.forName("GB18030"));

    private final TestActors people;

    @LocalServerPort
    private int port;

    @Autowired
    DraftJourneyTests(TestActors people) {
        this.people = people;
    }

    @Test
    void a_draft_is_given_fetched_added_to_taken_back_and_brought_back_on_a_phone() throws IOException {
        try (Walker bureau = new Walker(browser().phone(), port)) {
            bureau.window().addCookies(people.browserCookies(port, Role.BUREAU));
            bureau.open("/plans");
            Page page = bureau.page();
            page.setInputFiles("#file", new FilePayload(NAME, "text/plain", BYTES));
            bureau.press("讀入").sees("讀好了", "下載原件 " + NAME);
            fetch(page);
            addFromSentence(bureau);
            takeBackAndBringBack(bureau);
        }
    }

    private static void fetch(Page page) throws IOException {
        Download file = page.waitForDownload(
                () -> page.locator("main a[download]").first().click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo(NAME);
        Path saved = file.path();
        Assertions.assertThat(Files.readAllBytes(saved)).isEqualTo(BYTES);
    }

    private static void addFromSentence(Walker bureau) {
        Page page = bureau.page();
        Locator sentence = page.locator(".sentence:has-text('讀書筆記') .sentence-add");
        Assertions.assertThat(sentence.boundingBox().height).isGreaterThanOrEqualTo(24);
        Assertions.assertThat(sentence.boundingBox().width).isGreaterThanOrEqualTo(24);
        sentence.click();
        Locator words = page.locator("#add-words");
        assertThat(words).hasValue("每位教師參加講座，並寫出讀書筆記。");
        assertThat(words).isInViewport();
        Axe.check(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/sentence-chosen-phone.png")));
        words.fill("寫出讀書筆記");
        bureau.press("補上").sees("記下了，隨時可以撤銷。", "寫出讀書筆記");
        page.locator(".crumbs a").first().click();
        assertThat(page.locator("a.promise:has-text('寫出讀書筆記')").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".sentence-add:visible")).hasCount(0);
        assertThat(page.locator(".original:visible")).hasCount(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void takeBackAndBringBack(Walker bureau) {
        Page page = bureau.page();
        assertThat(page.locator("button:has-text('撤回草稿')")).isHidden();
        page.locator("summary:has-text('撤回這份草稿')").click();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/take-back-phone.png")));
        bureau.press("撤回草稿").sees("草稿撤回了", "還沒有計劃");
        page.locator("summary:has-text('已撤回的草稿 1 份')").click();
        Axe.check(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/taken-back-phone.png")));
        bureau.press("恢復《試區2031年師訓計劃》第 1 版").sees("草稿恢復了。", "讀書筆記");
    }
}
