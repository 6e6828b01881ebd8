package org.yanxun.roster.web.load;

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
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.in.SheetFile;
import org.yanxun.journey.Axe;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;

/** A sheet of people, brought by somebody at a browser. */
@HouseTest
class ImportJourneyTests {

    private final TestActors people;
    private final Roster roster;

    @LocalServerPort
    private int port;

    private BrowserContext window;
    private Page page;

    @Autowired
    ImportJourneyTests(TestActors people, Roster roster) {
        this.people = people;
        this.roster = roster;
    }

    @BeforeEach
    void open() {
        window = browser().desktop();
        window.addCookies(people.browserCookies(port, Role.BUREAU));
        page = window.newPage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("名冊.xlsx", SomeUpload.picture(), "這不是可讀的表格，請上傳 .xlsx 或 .csv 檔案"),
                Arguments.of("名冊.csv", SomeUpload.pdf(), "這不是可讀的表格"),
                Arguments.of("名冊.csv", new byte[0], "檔案是空的"),
                Arguments.of("名冊.csv", SomeUpload.csv(), "表格裡沒有人員"),
                Arguments.of("名冊.csv", "工號,姓名\nA1,王芳\n".getBytes(StandardCharsets.UTF_8), "缺少欄位：單位代碼"),
                Arguments.of("名冊.csv", "一,二\n三,四\n".getBytes(StandardCharsets.UTF_8), "找不到欄位名稱"),
                Arguments.of("名冊.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}, "檔案損壞"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void a_file_that_cannot_be_taken_is_told_beside_its_field(String name, byte[] file, String words) {
        upload(name, file);

        assertThat(page.locator("main")).containsText("這次沒有收下，名冊沒有任何變動");
        assertThat(page.locator("#file-wrong")).containsText(words);
        assertThat(page.locator("#file")).hasAttribute("aria-describedby", "file-wrong file-hint");
        Axe.check(page);
        page.navigate(house("/roster/imports"));
        assertThat(page.locator("main")).not().containsText("最近的上傳");
    }

    @Test
    void every_wrong_cell_is_named_by_row_and_column_and_nothing_is_written() {
        upload(
                "名冊.csv",
                SomeUpload.csv(
                        "B1,王芳,3.3E+17,01,,,,",
                        "B2,=1+1,,01,,,,",
                        "B3," + "王".repeat(300) + ",,01,,,,",
                        "B4,李明,,99,,,,",
                        "B5,趙敏,,01,,,,二零一三年",
                        "B6,錢程,,01,,,,2013-09-01"));

        assertThat(page.locator("main")).containsText("共 6 行，其中 5 行有誤");
        assertThat(wrongs())
                .containsExactly(
                        "2 證件號碼 長數字已被表格軟體改寫（3.3E+17），後面的數字已經遺失；請把這一格設為文字再重新輸入",
                        "3 姓名 這一格是公式（=1+1），請改成填寫結果",
                        "4 姓名 姓名太長（王王王王王王…），最多 60 字。",
                        "5 單位代碼 沒有代碼為「99」的單位，或不在您的範圍內、已停辦。",
                        "6 任職日期 「二零一三年」不是日期，請寫成 2013-07-01 或 2013-07");
        assertThat(count("")).isEqualTo(count(""));
        assertThat(count("錢程")).isZero();

        press("只匯入沒有問題的 1 行");
        assertThat(page.locator("main")).containsText("已套用到名冊");
        assertThat(count("錢程")).isOne();
        assertThat(count("王芳")).isZero();
    }

    @Test
    void the_sheet_comes_back_with_its_title_and_row_numbers_and_is_taken_again() throws IOException {
        upload("名冊.xlsx", SomeUpload.workbook("01"));
        assertThat(wrongs()).hasSize(2).first().asString().startsWith("3 證件號碼");

        Download copy = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下載標明錯誤的表格"))
                        .click());
        byte[] bytes;
        try (InputStream in = copy.createReadStream()) {
            bytes = in.readAllBytes();
        }

        List<SheetLine> lines = lines(bytes);
        assertThat(lines.get(0).at(0).shown()).isEqualTo("某區教師名冊");
        assertThat(lines.get(1).at(8).shown()).isEqualTo("錯誤原因");
        assertThat(lines.get(2).at(8).shown()).startsWith("證件號碼：");
        assertThat(lines.get(3).at(8).shown()).startsWith("姓名：");
        assertThat(lines.get(4).at(8).shown()).isEmpty();
        upload("名冊.xlsx", bytes);
        assertThat(wrongs()).first().asString().startsWith("3 證件號碼");
    }

    @Test
    void what_will_change_is_seen_before_it_does_and_the_same_sheet_again_changes_nothing() {
        people.addTeacher("周舟", people.otherSchool());
        people.addTeacher("孫離", people.otherSchool());
        String moving = number("周舟");
        byte[] sheet = SomeUpload.csv(
                "C1,新人,,02,教師,小學,語文,2013-09-01", moving + ",周舟,,01,,,,", "C2,又新,,02,教師,小學,數學,2013-09-01");
        uploadAll(sheet);

        assertThat(page.locator("main")).containsText("新加入 2");
        assertThat(page.locator("main")).containsText("調動 1");
        assertThat(page.locator("#LEFT")).containsText("孫離");
        assertThat(page.locator("#MOVED")).containsText("周舟");
        assertThat(count("新人")).isZero();
        Axe.check(page);
        press("套用到名冊");
        assertThat(page.locator("main")).containsText("已套用到名冊");
        assertThat(count("新人")).isOne();

        upload("名冊.csv", sheet);
        assertThat(page.locator("main")).containsText("沒有變動 3");
        assertThat(button("套用到名冊")).hasCount(0);
        upload("名冊.csv", SomeUpload.csv("C1,新任,,02,教師,小學,語文,2013-09-01"));
        assertThat(page.locator("main")).containsText("更正 1");
    }

    @Test
    void sheets_come_in_gbk_and_with_a_byte_order_mark() {
        upload("名冊.csv", SomeUpload.csv(Charset.forName("GBK"), "D1,单雪梅,,01,教师,小学,语文,2013年9月"));
        assertThat(page.locator("#JOINED")).containsText("单雪梅");
        upload("名冊.csv", SomeUpload.marked("D2,曾國華,,01,教師,國小,語文,20130901"));
        assertThat(page.locator("#JOINED")).containsText("曾國華");
    }

    @Test
    void another_schools_upload_is_not_there() {
        upload("名冊.csv", SomeUpload.csv("E1,王芳,,01,,,,"));
        assertThat(page.locator("#JOINED")).containsText("王芳");
        String address = page.url();

        try (BrowserContext other = browser().desktop()) {
            other.addCookies(people.browserCookies(port, Role.LIAISON));
            assertThat(other.newPage().navigate(address).status()).isEqualTo(404);
            assertThat(other.newPage().navigate(address + "/mistakes").status()).isEqualTo(404);
        }
    }

    private void upload(String name, byte[] file) {
        fill(name, file);
        press("上傳並檢查");
        page.waitForCondition(() -> page.locator("#file-wrong").count() > 0
                || page.locator("#job h2:has-text('會改變')").count() > 0);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private void uploadAll(byte[] file) {
        fill("名冊.csv", file);
        page.getByLabel("這份表列出了表中各單位的全體人員").check();
        press("上傳並檢查");
        page.waitForCondition(() -> page.locator("#job h2:has-text('會改變')").count() > 0);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private void fill(String name, byte[] file) {
        page.navigate(house("/roster/imports"));
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", file));
    }

    private List<String> wrongs() {
        return page.locator("main tbody tr").all().stream()
                .map(row -> row.innerText().strip().replaceAll("\\s+", " "))
                .toList();
    }

    private void press(String button) {
        button(button).click();
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String house(String path) {
        return "http://localhost:" + port + path;
    }

    private int count(String name) {
        return roster.search(people.actor(Role.BUREAU).scope(), name, 50).size();
    }

    private String number(String name) {
        String number = roster.search(people.actor(Role.BUREAU).scope(), name, 1)
                .getFirst()
                .staffNumber();
        assertThat(number).isNotNull();
        return String.valueOf(number);
    }

    private static List<SheetLine> lines(byte[] bytes) {
        try (SheetFile file = SheetFile.receive(new java.io.ByteArrayInputStream(bytes), SheetLimits.standard());
                var lines = file.lines()) {
            return lines.toList();
        }
    }
}
