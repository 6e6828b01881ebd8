package org.yanxun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.programme.ClassPlan;

/** What people get wrong is said where it is, in their words, and nothing of it is kept. */
@HouseTest
class BadInputJourneyTests {

    private static final String TITLE = "寫錯的班";

    /** Sends the form that is open, and leaves it open. */
    private static final String SEND = """
            async () => {
              const form = document.querySelector('main form');
              await fetch(form.action, {method: 'POST', body: new URLSearchParams(new FormData(form))});
            }
            """;

    private final ApplicationContext house;

    @LocalServerPort
    private int port;

    private SmallYear year;

    @Autowired
    BadInputJourneyTests(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void settle() {
        year = SmallYear.in(house);
    }

    @Test
    void a_class_that_ends_before_it_starts_is_not_kept() {
        try (Walker college = at(Role.COLLEGE)) {
            fill(college, "30", today().plusDays(9), "16:30", "13:30");
            college.press("存成草稿").sees("有些內容需要修改，沒有存入任何資料", "結束要晚於開始");
            assertThat(college.page().locator("input[name='title']")).hasValue(TITLE);
            nothingKept(college);
        }
    }

    @Test
    void a_session_in_the_past_is_not_kept() {
        try (Walker college = at(Role.COLLEGE)) {
            fill(college, "30", today().minusDays(9), "13:30", "16:30");
            college.press("存成草稿").sees("沒有存入任何資料", "這個時間已經過去了");
            nothingKept(college);
        }
    }

    @Test
    void a_negative_capacity_is_not_kept() {
        try (Walker college = at(Role.COLLEGE)) {
            fill(college, "-5", today().plusDays(9), "13:30", "16:30");
            college.press("存成草稿").sees("沒有存入任何資料", "名額", "名額要在 1 到");
            nothingKept(college);
        }
    }

    @Test
    void a_form_sent_twice_makes_one_class() {
        try (Walker college = at(Role.COLLEGE)) {
            fill(college, "30", today().plusDays(9), "13:30", "16:30");
            college.page().evaluate(SEND);
            college.press("存成草稿").sees("草稿存好了");
            college.go("培訓班");
            assertThat(college.page().locator("main li:has-text('" + TITLE + "')"))
                    .hasCount(1);
        }
    }

    @Test
    void a_form_that_somebody_else_was_faster_with_is_refused() {
        ClassPlan plan = year.open("單元整體教學工作坊", Duration.ofDays(3));
        try (Walker one = at(Role.COLLEGE);
                Walker other = at(Role.COLLEGE)) {
            one.open("/programme/classes/" + plan.id() + "/edit");
            other.open("/programme/classes/" + plan.id() + "/edit");
            one.write("名額", "40").press("儲存改動").sees("改好了", "40 席");
            other.write("名額", "50").press("儲存改動").sees("別人已經改過這一項");
            other.open("/programme/classes/" + plan.id()).sees("40 席");
        }
    }

    @Test
    void another_schools_record_answers_as_if_it_did_not_exist() {
        ClassPlan own = year.draftOfTheSchool("校本教研第一次");
        SmallYear elsewhere = SmallYear.in(house);
        String address = "/programme/classes/" + own.id();
        try (Walker stranger = at(elsewhere, Role.COLLEGE);
                Walker principal = at(year, Role.PRINCIPAL)) {
            isNotThere(stranger, address);
            isNotThere(stranger, address + "/edit");
            isNotThere(stranger, "/roster/people/" + year.people().person(Role.TEACHER));
            isNotThere(stranger, "/people/" + year.people().person(Role.TEACHER) + "/credits");
            isNotThere(principal, "/schools/" + year.people().otherSchool() + "/credits");
            isNotThere(principal, "/roster/organisations/" + elsewhere.people().school());
        }
    }

    @Test
    void a_plan_that_is_no_text_file_is_not_read() {
        try (Walker bureau = at(Role.BUREAU)) {
            bureau.open("/plans");
            byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2};
            bureau.page().setInputFiles("#file", new FilePayload("plan.txt", "text/plain", picture));
            bureau.press("讀入").sees("這不是能讀的檔案");
            bureau.open("/plans");
            assertThat(bureau.page().locator("main tbody tr")).hasCount(1);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static void fill(Walker college, String capacity, LocalDate day, String from, String until) {
        college.go("培訓班").follow("開新班");
        college.write("班名", TITLE).write("名額", capacity).write("新項目名稱", "寫錯的項目");
        college.page().fill("[name='sessions[0].date']", day.toString());
        college.page().fill("[name='sessions[0].from']", from);
        college.page().fill("[name='sessions[0].until']", until);
        college.page().fill("[name='sessions[0].place']", "進修學校 302");
    }

    private static void nothingKept(Walker college) {
        college.go("培訓班");
        assertThat(college.page().locator("main li:has-text('" + TITLE + "')")).hasCount(0);
        college.follow("開新班");
        assertThat(college.page().locator("#programme")).not().containsText("寫錯的項目");
    }

    private static void isNotThere(Walker walker, String path) {
        Response answer = walker.answer(path);
        assertThat(answer.status()).as(path).isEqualTo(404);
        walker.sees("沒有這個頁面，或者您不能看");
    }

    private Walker at(Role role) {
        return at(year, role);
    }

    private Walker at(SmallYear where, Role role) {
        Walker walker = new Walker(browser().desktop(), port);
        walker.window().addCookies(where.people().browserCookies(port, role));
        return walker.open("/");
    }
}
