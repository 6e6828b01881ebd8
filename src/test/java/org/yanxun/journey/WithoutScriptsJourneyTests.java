package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.domain.SignInDesk;
import org.yanxun.attendance.code.PlainCodes;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.programme.ClassPlan;

/** The essential acts where no script runs: signing in, checking in by four digits or by the code's link, asking leave. */
@HouseTest
class WithoutScriptsJourneyTests {

    private static final String PASSWORD = "山高月小水落石出 ok";
    private static final String TITLE = "單元整體教學工作坊";

    private final ApplicationContext house;
    private final SignInDesk desk;

    @LocalServerPort
    private int port;

    private SmallYear year;
    private ClassPlan coming;

    @Autowired
    WithoutScriptsJourneyTests(ApplicationContext house, SignInDesk desk) {
        this.house = house;
        this.desk = desk;
    }

    @BeforeEach
    void settle() {
        year = SmallYear.in(house);
        coming = year.open(TITLE, Duration.ofMinutes(30));
        year.seat(coming);
        for (Role role : List.of(Role.TEACHER, Role.COLLEGE)) {
            desk.choosePassword(year.people().account(year.people().person(role)), PASSWORD);
        }
    }

    @Test
    void a_teacher_types_the_four_digits_on_the_projector() {
        try (Walker college = at(Window.DESKTOP, Role.COLLEGE);
                Walker phone = at(Window.PHONE, Role.TEACHER)) {
            phone.go("簽到").sees(TITLE);
            phone.write("四位數字", digits(college)).press("簽到").sees("簽好了");
            college.page().reload();
            college.sees("試TEACHER").follow("名單");
            college.sees("全勤 1");
        }
        assertThat(arrivals()).containsExactly("CODE");
    }

    @Test
    void a_scanned_code_leads_through_signing_in_to_one_press() {
        try (Walker college = at(Window.DESKTOP, Role.COLLEGE);
                Walker phone = new Walker(browser().withoutJavaScript(Window.PHONE), port).byKeyboard()) {
            digits(college);
            phone.open(QrReader.read(college.page().locator(".beam-qr svg"))).sees("登錄研訓");
            signIn(phone, Role.TEACHER).sees("以掃到的那一刻為準").press("簽到").sees("簽好了");
        }
        assertThat(arrivals()).containsExactly("SCAN");
    }

    @Test
    void a_wrong_code_is_said_and_nobody_is_checked_in() {
        try (Walker college = at(Window.DESKTOP, Role.COLLEGE);
                Walker phone = at(Window.PHONE, Role.TEACHER)) {
            assertThat(digits(college)).matches("\\d{4}");
            phone.go("簽到").write("四位數字", strange()).press("簽到").sees("這不是您任何一場現在的簽到碼");
            college.page().reload();
            college.sees("0", "/ 1 已簽到", "還沒有人簽到");
        }
        assertThat(arrivals()).isEmpty();
    }

    @Test
    void leave_is_asked_for_and_granted() {
        try (Walker phone = at(Window.PHONE, Role.TEACHER);
                Walker college = at(Window.DESKTOP, Role.COLLEGE)) {
            phone.go("簽到").follow("詳情與請假");
            phone.write("原因", "家裡有事").press("請假").sees("請假已送出");
            college.go("請假").sees("試TEACHER", "家裡有事").press("准假").sees("已決定");
            phone.open("/check-in/" + coming.sessions().getFirst().id()).sees("已准");
        }
        assertThat(leaves()).containsExactly("GRANTED 家裡有事");
        assertThat(arrivals()).isEmpty();
    }

    /** How the teacher is kept to have come, once for each time. */
    private List<String> arrivals() {
        return kept("""
                select method from attendance.fact_check
                where district_id = :district and person_id = :person and kind = 'IN'
                """);
    }

    private List<String> leaves() {
        return kept("""
                select decision || ' ' || reason from attendance.leave_request
                where district_id = :district and person_id = :person
                """);
    }

    private List<String> kept(String sql) {
        return house.getBean(JdbcClient.class)
                .sql(sql)
                .param("district", year.people().district().value())
                .param("person", year.people().person(Role.TEACHER).value())
                .query(String.class)
                .list();
    }

    private String strange() {
        return PlainCodes.strange(
                house, year.people().district(), coming.sessions().getFirst().id());
    }

    private static String digits(Walker college) {
        college.go("場次").follow("投影簽到");
        college.sees("/ 1 已簽到");
        return college.page().innerText(".beam-digits").replaceAll("\\D", "");
    }

    private Walker at(Window window, Role role) {
        Walker walker = new Walker(browser().withoutJavaScript(window), port).byKeyboard();
        return signIn(walker.open("/").sees("登錄研訓"), role).sees("您好");
    }

    private Walker signIn(Walker walker, Role role) {
        String login = year.people().account(year.people().person(role)).login();
        return walker.signIn(login, PASSWORD);
    }
}
