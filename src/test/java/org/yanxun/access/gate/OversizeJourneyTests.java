package org.yanxun.access.gate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.journey.Axe;
import org.yanxun.journey.Browser;
import org.yanxun.kernel.Role;

/** In a browser a file of 200 MB ends on a page that says so, not on a connection that was reset. */
@HouseTest
class OversizeJourneyTests {

    private final TestActors people;

    @LocalServerPort
    private int port;

    @TempDir
    private Path directory;

    @Autowired
    OversizeJourneyTests(TestActors people) {
        this.people = people;
    }

    @Test
    void the_page_says_what_was_too_large_and_the_way_on() throws IOException {
        Path file = directory.resolve("roster.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        try (BrowserContext window = browser().desktop()) {
            window.addCookies(people.browserCookies(port, Role.LIAISON));
            Page page = window.newPage();
            page.navigate("http://localhost:" + port + "/roster/imports");
            page.setInputFiles("#file", file);
            page.fill("main input[type=date]", "2026-09-01");
            page.locator("main form[enctype] button[type=submit]").click();

            assertThat(page.locator("[role=alert]")).containsText("檔案：太大了，最多 20 MB。");
            Axe.check(page);
            Browser.screenshot(page, "too-large");
        }
    }
}
