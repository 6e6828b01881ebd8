package org.yanxun.roster.web.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.journey.Axe;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.web.load.SomeUpload;

/** A sheet of organisations, brought by somebody at a browser. */
@HouseTest
class UploadJourneyTests {

    private static final String TITLES = "單位代碼,單位名稱,上級單位代碼,類型,學段,農村學校,自何日起,停辦日期\n";

    private final TestActors people;
    private final Roster roster;

    @LocalServerPort
    private int port;

    private BrowserContext window;
    private Page page;

    @Autowired
    UploadJourneyTests(TestActors people, Roster roster) {
        this.people = people;
        this.roster = roster;
    }

    @BeforeEach
    void open() {
        window = browser().desktop();
        window.addCookies(people.browserCookies(port, Role.ADMINISTRATOR));
        page = window.newPage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("單位.xlsx", SomeUpload.picture(), "這不是可讀的表格，請上傳 .xlsx 或 .csv 檔案"),
                Arguments.of("單位.csv", new byte[0], "檔案是空的"),
                Arguments.of("單位.csv", csv(), "表格裡沒有單位"),
                Arguments.of("單位.csv", "單位代碼,類型\nA1,國小\n".getBytes(StandardCharsets.UTF_8), "缺少欄位：單位"),
                Arguments.of("單位.csv", "一,二\n三,四\n".getBytes(StandardCharsets.UTF_8), "找不到欄位名稱"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void a_file_that_cannot_be_taken_is_told_beside_its_field(String name, byte[] file, String words) {
        upload(name, file);

        assertThat(page.locator("#file-wrong")).containsText(words);
        assertThat(page.locator("#file")).hasAttribute("aria-describedby", "file-wrong file-hint");
        Axe.check(page);
        page.navigate(house("/roster/organisations/imports"));
        assertThat(page.locator("main")).not().containsText("最近的上傳");
    }

    @Test
    void every_wrong_cell_is_named_by_row_and_column_and_the_others_can_be_taken() {
        upload(
                "單位.csv",
                csv(
                        "A1,=1+1,,國小,,,,",
                        "A2," + "校".repeat(300) + ",,國小,,,,",
                        "A3,三校,X9,國小,,,,",
                        "A4,四校,,大學,,,,",
                        "A5,五校,,國小,,,二零一三年,",
                        "01,蛟川國小,,,,,,2026-01-01",
                        "A7,七校,,國小,,,2013-09-01,"));

        assertThat(page.locator("main")).containsText("共 7 行，其中 6 行有誤");
        assertThat(wrongs().stream().map(line -> line.split(" ")[0] + " " + line.split(" ")[1]))
                .containsExactly("2 單位", "3 單位", "4 上級單位代碼", "5 類型", "6 自何日起", "7 停辦日期");
        assertThat(wrongs().getLast()).contains("試TEACHER");
        Axe.check(page);
        assertThat(names()).doesNotContain("七校");

        press("只匯入沒有問題的 1 行");
        assertThat(page.locator("main")).containsText("已套用到名冊");
        assertThat(names()).contains("七校").doesNotContain("三校");
    }

    @Test
    void what_will_change_is_seen_with_what_it_was_before_it_does() {
        byte[] sheet =
                csv("03,湖畔學校,02,九年一貫制學校,,是,2020-09-01,", "01,蛟川中心國小,,,,,2024-09-01,", "02,青峙國小,,,,是,2024-09-01,");
        upload("單位.csv", sheet);

        assertThat(page.locator("#NEW")).containsText("湖畔學校");
        assertThat(page.locator("#NEW")).containsText("國小、國中");
        assertThat(page.locator("#RENAMED")).containsText("蛟川國小 →");
        assertThat(page.locator("#RENAMED")).containsText("蛟川中心國小");
        assertThat(page.locator("#CHANGED")).containsText("否 →");
        assertThat(page.locator("#MOVED")).hasCount(0);
        assertThat(names()).doesNotContain("湖畔學校");
        press("套用到名冊");
        assertThat(page.locator("main")).containsText("已套用到名冊");
        assertThat(names()).contains("湖畔學校", "蛟川中心國小");

        upload("單位.csv", sheet);
        assertThat(page.locator("main")).containsText("沒有變動 3");
        assertThat(button("套用到名冊")).hasCount(0);
        press("放棄這次上傳");
        assertThat(page.locator("main")).containsText("這次上傳已放棄");
    }

    @Test
    void the_sheet_comes_back_with_its_row_numbers_and_is_taken_again() throws IOException {
        upload("單位.csv", csv("A1,一校,X9,國小,,,,", "A2,二校,,國小,,,,"));

        Download copy = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下載標明錯誤的表格"))
                        .click());
        byte[] bytes;
        try (InputStream in = copy.createReadStream()) {
            bytes = in.readAllBytes();
        }

        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).contains("錯誤原因");
        assertThat(lines.get(1)).contains("上級單位代碼：", "X9");
        assertThat(lines.get(2)).doesNotContain("：");
        upload("單位.csv", bytes);
        assertThat(page.locator("main")).containsText("共 2 行，其中 1 行有誤");
    }

    @Test
    void sheets_come_in_gbk_and_in_simplified_characters() {
        upload("单位.csv", "学校代码,学校名称,学校类型\n05,东湖小学,小学\n".getBytes(Charset.forName("GBK")));

        assertThat(page.locator("#NEW")).containsText("东湖小学");
    }

    @Test
    void whoever_may_not_is_not_shown_another_ones_upload() {
        upload("單位.csv", csv("A1,一校,,國小,,,,"));
        String address = page.url();

        try (BrowserContext other = browser().desktop()) {
            other.addCookies(people.browserCookies(port, Role.LIAISON));
            assertThat(other.newPage().navigate(address).status()).isEqualTo(403);
        }
        try (BrowserContext elsewhere = browser().desktop()) {
            elsewhere.addCookies(people.elsewhere().browserCookies(port, Role.ADMINISTRATOR));
            assertThat(elsewhere.newPage().navigate(address).status()).isEqualTo(404);
            assertThat(elsewhere.newPage().navigate(address + "/mistakes").status())
                    .isEqualTo(404);
        }
    }

    private void upload(String name, byte[] file) {
        page.navigate(house("/roster/organisations/imports"));
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", file));
        press("上傳並檢查");
        page.waitForCondition(() -> page.locator("#file-wrong").count() > 0
                || page.locator("#job h2:has-text('會改變')").count() > 0);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private static byte[] csv(String... rows) {
        return (TITLES + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private List<String> wrongs() {
        return page.locator("main tbody tr").all().stream()
                .map(row -> row.innerText().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private List<String> names() {
        return roster.organisations(people.actor(Role.BUREAU).scope()).stream()
                .map(Organisation::name)
                .toList();
    }

    private void press(String name) {
        button(name).click();
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String house(String path) {
        return "http://localhost:" + port + path;
    }
}
