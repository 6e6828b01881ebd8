package org.yanxun.roster.web.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.yanxun.Yanxun;
import org.yanxun.database.TestDatabase;
import org.yanxun.journey.Axe;

/** From a house where nobody is yet to the first teacher in the list, by real sheets. */
@ExtendWith(OutputCaptureExtension.class)
class FirstRosterJourneyTests {

    private static final String PASSWORD = "山高月小水落石出 ok";

    private static final byte[] SCHOOLS = """
            單位代碼,單位名稱,上級單位代碼,類型,學段,農村學校,自何日起
            01-1,蛟川國小東校區,01,小学,,,2019年9月
            01,蛟川國小,,小学,,否,2001-09-01
            02,九龍湖學校,,九年一貫制學校,小學、初中,是,2013-09
            """.getBytes(StandardCharsets.UTF_8);

    private static final byte[] PEOPLE = """
            工號,姓名,單位代碼,職務,學段,學科,任職日期
            A1,曾國華,01-1,教師,小學,語文,2019-09-01
            A2,林曉,02,教師,初中,數學,2015-09-01
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    void schools_come_first_then_people_and_somebody_appears_in_the_list(CapturedOutput console) {
        try (var database = TestDatabase.fresh();
                var house = start(database);
                BrowserContext window = browser().desktop()) {
            String address = "http://localhost:" + house.getEnvironment().getRequiredProperty("local.server.port");
            Page page = window.newPage();
            found(page, address, code(console));

            assertThat(page.locator("main")).containsText("名冊裡還沒有學校");
            Axe.check(page);
            link(page, "匯入學校");
            upload(page, "單位.csv", SCHOOLS);
            assertThat(page.locator("#NEW")).containsText("九龍湖學校");
            Axe.check(page);
            apply(page);

            page.navigate(address + "/");
            link(page, "去帳號頁");
            wearBureausHat(page);
            page.navigate(address + "/");
            link(page, "匯入人員");
            upload(page, "名冊.csv", PEOPLE);
            apply(page);

            page.navigate(address + "/roster?q=zgh");
            assertThat(page.locator("main table")).containsText("曾國華");
            assertThat(page.locator("main table")).containsText("蛟川國小東校區");
            page.navigate(address + "/");
            assertThat(page.locator("main")).not().containsText("從哪裡開始");
        }
    }

    private static void found(Page page, String address, String code) {
        page.navigate(address + "/");
        Map.of(
                        "code", code,
                        "district", "試區",
                        "districtCode", "330299",
                        "name", "虞主任",
                        "login", "admin",
                        "password", PASSWORD,
                        "again", PASSWORD)
                .forEach((field, text) -> page.fill("#" + field, text));
        button(page, "建立").click();
        page.fill("#login", "admin");
        page.fill("#password", PASSWORD);
        button(page, "登錄").click();
    }

    /** The first administrator looks after the system; a sheet of people is the bureau's, whose hat may be hers too. */
    private static void wearBureausHat(Page page) {
        link(page, "虞主任");
        page.selectOption("#role", "BUREAU");
        button(page, "授予").click();
        Locator hat = page.locator("details.who-menu form[action='/account/hat'] button");
        // What a session knows of its hats is some seconds old at most.
        for (int tries = 0; tries < 20 && hat.count() == 0; tries++) {
            page.waitForTimeout(500);
            page.navigate(page.url());
        }
        page.locator("details.who-menu summary").first().click();
        hat.first().click();
    }

    private static void upload(Page page, String name, byte[] sheet) {
        page.setInputFiles("#file", new FilePayload(name, "text/csv", sheet));
        button(page, "上傳並檢查").click();
        assertThat(page.locator("#job h2").first()).containsText("會改變");
    }

    private static void apply(Page page) {
        button(page, "套用到名冊").click();
        assertThat(page.locator("main")).containsText("已套用到名冊");
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static String code(CapturedOutput console) {
        String line = console.getOut()
                .lines()
                .filter(each -> each.startsWith("First run:"))
                .reduce((first, second) -> second)
                .orElseThrow();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        var owner = database.server().logins().owner();
        return SpringApplication.run(
                Yanxun.class,
                "--server.port=0",
                "--yanxun.demo=false",
                "--yanxun.first-run=true",
                "--yanxun.data=target/test-data-first-roster",
                "--yanxun.db.url=" + database.url(),
                "--yanxun.db.user=" + owner.role(),
                "--yanxun.db.password=" + owner.password());
    }
}
