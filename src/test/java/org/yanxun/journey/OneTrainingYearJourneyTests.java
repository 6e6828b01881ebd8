package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.yanxun.Yanxun;
import org.yanxun.access.TestActors;
import org.yanxun.access.domain.Account;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.kernel.MovableClock;
import org.yanxun.kernel.Role;

/**
 * One thread through the whole house: a plan, a class, a seat, two sign-ins, two settlings, credits, and a figure of the
 * plan that moves and opens down to the sign-in. The house's clock is set, so that two days pass while the test runs.
 */
@SpringBootTest(classes = Yanxun.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(OneTrainingYearJourneyTests.SetClock.class)
class OneTrainingYearJourneyTests {

    private static final MovableClock CLOCK = MovableClock.running();
    private static final String PASSWORD = "山高月小水落石出 ok";
    private static final String TITLE = "單元整體教學工作坊";
    private static final String PLAN = """
            試區2026年教師研訓計劃

            一、總的想法
            全區教師都參加研訓，學校與進修學校一起安排。
            二、年度任務
            (一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分，三類互不替代。
            (二)分期舉辦。面授盡量排在雙休日。
            """;

    private final ApplicationContext house;
    private final SignInDesk desk;

    @LocalServerPort
    private int port;

    private TestActors people;
    private boolean scripts;

    @Autowired
    OneTrainingYearJourneyTests(ApplicationContext house, SignInDesk desk) {
        this.house = house;
        this.desk = desk;
    }

    /** The clock of this house. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SetClock {

        @Bean
        @Primary
        Clock journeyClock() {
            return CLOCK;
        }
    }

    @BeforeEach
    void settle() {
        CLOCK.set("2026-10-14T08:20");
        people = TestActors.in(house);
        people.addTeacher("同校老師", people.school());
        List.of(Role.BUREAU, Role.COLLEGE, Role.TEACHER).forEach(role -> desk.choosePassword(account(role), PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_plan_moves_by_what_one_teacher_does_on_two_days(boolean scripts) {
        this.scripts = scripts;
        try (Walker bureau = at(Window.DESKTOP, Role.BUREAU);
                Walker college = at(Window.DESKTOP, Role.COLLEGE);
                Walker phone = at(Window.PHONE, Role.TEACHER)) {
            adopt(bureau);
            publish(college);
            takeSeat(phone);
            CLOCK.set("2026-10-14T09:10");
            scanSignedIn(college, phone);
            tellStranger(college);
            CLOCK.set("2026-10-14T17:31");
            settleFirst(college);
            phone.go("學年").seesSoon("main", "還差 8").sees(TITLE, "+8");
        }
        CLOCK.set("2026-10-15T09:20");
        try (Walker college = at(Window.DESKTOP, Role.COLLEGE)) {
            scanNotSignedIn(college);
            CLOCK.set("2026-10-15T17:31");
            settleFirst(college);
        }
        try (Walker bureau = at(Window.DESKTOP, Role.BUREAU);
                Walker phone = at(Window.PHONE, Role.TEACHER)) {
            phone.go("學年").seesSoon("main", "已滿");
            digDown(bureau);
        }
    }

    private static void adopt(Walker bureau) {
        bureau.go("年度計劃").sees("還沒有採用的計劃").follow("去看計劃文本");
        bureau.write("貼上文本", PLAN).press("讀入").sees("讀好了", "合計相符", "48 學分");
        bureau.press("採用").sees("已採用這一版計劃");
        bureau.go("年度計劃").sees("集中培訓 16 學分", "4 人未滿");
        assertThat(card(bureau)).contains("0 %");
    }

    private static void publish(Walker college) {
        college.go("培訓班").follow("開新班");
        college.write("班名", TITLE).write("名額", "30").write("新項目名稱", "骨幹教師研修");
        session(college, 0, "2026-10-14");
        college.press("再加一場");
        session(college, 1, "2026-10-15");
        college.press("存成草稿").sees("草稿存好了", TITLE);
        college.press("發布，開放報名").sees("老師現在可以報名");
    }

    private static void session(Walker college, int at, String day) {
        String field = "[name='sessions[" + at + "].";
        college.page().fill(field + "date']", day);
        college.page().fill(field + "from']", "09:30");
        college.page().fill(field + "until']", "17:30");
        college.page().fill(field + "place']", "進修學校 302");
    }

    private static void takeSeat(Walker phone) {
        phone.go("培訓班").press("報名 " + TITLE).sees("報上了，座位是您的。");
        phone.go("學年").sees("今天", TITLE, "開始前一小時可以簽到");
    }

    private void scanSignedIn(Walker college, Walker phone) {
        checkIn(phone.open(shownCode(college))).sees("簽好了", "09:1");
        if (!scripts) {
            college.page().reload();
        }
        college.sees("試TEACHER");
    }

    /** Whoever is not on the list is told so, with scripts and without, and shown where to go on. */
    private void tellStranger(Walker college) {
        try (Walker phone = at(Window.PHONE, Role.BUREAU)) {
            college.page().reload();
            checkIn(phone.open(readCode(college))).sees("沒有記下", "名單上沒有您");
            phone.follow("到簽到頁重試").sees("現在沒有開放簽到的場次");
        }
    }

    /** With scripts a scan is enough. */
    private Walker checkIn(Walker phone) {
        return scripts ? phone : phone.press("簽到");
    }

    /** Whoever is slow to sign in is judged by the moment of the scan. */
    private void scanNotSignedIn(Walker college) {
        try (Walker phone = opened(Window.PHONE)) {
            phone.open(shownCode(college)).sees("登錄研訓");
            CLOCK.pass(Duration.ofMinutes(9));
            checkIn(phone.signIn(account(Role.TEACHER).login(), PASSWORD)).sees("簽好了", "09:2");
        }
    }

    private static String shownCode(Walker college) {
        college.go("場次").sees(TITLE).follow("投影簽到");
        college.sees(TITLE, "0", "/ 1 已簽到");
        return readCode(college);
    }

    private static String readCode(Walker college) {
        return QrReader.read(college.page().locator(".beam-qr svg"));
    }

    private static void settleFirst(Walker college) {
        college.open("/sittings").follow("待結算");
        college.follow("去結算");
        college.sees("全勤 1").press("結算").sees("已結算，學分正在入賬");
    }

    private static void digDown(Walker bureau) {
        bureau.go("年度計劃").seesSoon(".promise-card:has-text('集中培訓')", "25 %");
        assertThat(card(bureau)).contains("3 人未滿");
        bureau.use(bureau.page().locator(".promise-card:has-text('集中培訓') a.promise-share"));
        bureau.sees("各校進度：集中培訓").follow("蛟川國小");
        bureau.follow("已滿").follow("試TEACHER");
        bureau.sees("試TEACHER的學年").follow(TITLE);
        bureau.sees("480 分鐘中 480 分鐘計入", "8 集中培訓", "簽到記錄", "09:20 簽到 掃碼", "由試COLLEGE結算");
    }

    private static String card(Walker bureau) {
        return bureau.page().innerText(".promise-card:has-text('集中培訓')");
    }

    private Walker at(Window window, Role role) {
        Walker walker = opened(window);
        return walker.open("/").sees("登錄研訓").signIn(account(role).login(), PASSWORD);
    }

    /** Without scripts a page does not tell the browser's driver whether it stands still, so that keys are pressed. */
    private Walker opened(Window window) {
        Walker walker = new Walker(browser().open(window, options -> options.setJavaScriptEnabled(scripts)), port);
        return scripts ? walker : walker.byKeyboard();
    }

    private Account account(Role role) {
        return people.account(people.person(role));
    }
}
