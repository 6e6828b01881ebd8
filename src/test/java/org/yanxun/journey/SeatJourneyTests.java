package org.yanxun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.Enrolments;
import org.yanxun.enrolment.PublishedClass;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.programme.Audience;
import org.yanxun.shell.fault.Refusal;

/** A seat taken and given back on a phone by clicking, with scripts and without; and whatever stands in its way. */
@HouseTest
class SeatJourneyTests {

    private final ApplicationContext house;
    private final TestActors people;
    private final PublishedClass classes;

    @LocalServerPort
    private int port;

    private boolean judging;

    @Autowired
    SeatJourneyTests(ApplicationContext house, TestActors people) {
        this.house = house;
        this.people = people;
        classes = new PublishedClass(house, people);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_teacher_takes_a_seat_from_the_catalogue_and_gives_it_back(boolean scripts) {
        classes.published(classes.in(20).titled("閱讀教學").seats(3));
        try (Walker phone = phone(Role.TEACHER, scripts)) {
            phone.go("培訓班").sees("閱讀教學", "3 學時，3 學分", "還有 3 席");
            judged(phone).press("報名 閱讀教學").sees("報上了，座位是您的。", "還有 2 席", "退班");
            judged(phone).go("培訓班").sees("已報上");
            phone.follow("我的培訓").sees("閱讀教學", "已報上", "3 學時");
            phone.use(phone.page().locator("main summary"));
            phone.sees("可以再報。");
            judged(phone).press("確定退班 閱讀教學").sees("退班了，座位讓給別人。", "您可以報這個班", "還有 3 席");
            phone.press("報名").sees("報上了，座位是您的。");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_school_is_asked_says_its_word_and_may_think_again(boolean scripts) {
        classes.published(classes.in(20).titled("骨幹研修").withConsent());
        try (Walker phone = phone(Role.TEACHER, scripts);
                Walker liaison = desktop(Role.LIAISON, scripts)) {
            phone.go("培訓班").press("報名 骨幹研修").sees("座位留好了，學校同意後就是您的。", "等學校同意");
            liaison.open("/").sees("有 1 份報名等學校同意").follow("去回覆");
            judged(liaison).sees("試TEACHER", "骨幹研修").write("要說明嗎（可不填，老師看得到）", "好好學");
            liaison.press("同意").sees("已同意。開班之前都可以改。", "改為不同意", "說明：好好學");
            phone.page().reload();
            phone.sees("已報上");
            liaison.press("改為不同意 試TEACHER").sees("未同意，座位已放出");
            phone.follow("培訓班").follow("我的培訓").sees("學校未同意");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_notice_leads_the_liaison_to_the_desk_and_the_teacher_to_the_class(boolean scripts) {
        classes.published(classes.in(20).titled("骨幹研修").withConsent());
        try (Walker phone = phone(Role.TEACHER, scripts);
                Walker liaison = desktop(Role.LIAISON, scripts)) {
            phone.go("培訓班").press("報名 骨幹研修").sees("座位留好了");
            liaison.open("/notices").seesSoon("main", "骨幹研修");
            judged(liaison).press("去看看").sees("學校同意", "試TEACHER").press("同意").sees("已同意");
            phone.open("/notices").seesSoon("main", "有您的名額");
            judged(phone).press("去看看").sees("骨幹研修", "座位是您的了");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_stands_in_the_way_is_said_with_its_reason(boolean scripts) {
        var juniors = new Audience(
                Set.of(SchoolStage.JUNIOR), Set.of(), Set.of(), null, null, new Audience.Schools(false, false));
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));
        classes.published(classes.in(20).titled("寫作教學"));
        classes.published(classes.in(30).titled("國中課程").forThose(juniors));
        take(Role.TEACHER, reading);
        try (Walker phone = phone(Role.TEACHER, scripts)) {
            phone.go("培訓班").sees("時間衝突", "這個班是給其他學段的老師的");
            judged(phone).follow("寫作教學");
            phone.sees("為什麼現在不能報", "時間衝突");
            judged(phone).go("培訓班").follow("國中課程");
            phone.sees("為什麼現在不能報", "這個班是給其他學段的老師的");
            assertThat(phone.page().locator("main .btn-seal")).hasCount(0);
            phone.go("培訓班").page().getByLabel("只看我能報的").check();
            phone.press("查找");
            assertThat(line(phone, "國中課程")).hasCount(0);
            assertThat(line(phone, "寫作教學")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_presses_a_moment_too_late_is_told_that_the_class_is_full(boolean scripts) {
        UUID salon = classes.published(classes.in(20).titled("三人沙龍").seats(1));
        try (Walker phone = phone(Role.TEACHER, scripts)) {
            phone.go("培訓班").follow("三人沙龍");
            phone.sees("還有 1 席");
            take(Role.PRINCIPAL, salon);
            phone.press("報名").sees("剛好額滿，沒有報上。有人退班就會空出來。");
            judged(phone).go("培訓班").seesSoon("main", "額滿");
            phone.follow("三人沙龍");
            phone.sees("這個班額滿了。有人退班就會空出來，可以再來看看。");
        }
    }

    @Test
    void going_back_after_saving_a_new_class_makes_no_second_one() {
        try (Walker college = desktop(Role.COLLEGE, true)) {
            college.go("培訓班").follow("開新班");
            college.write("班名", "只有一個班").write("名額", "30").write("新項目名稱", "全員培訓");
            for (String[] field : new String[][] {
                {"date", PublishedClass.afternoon(9).substring(0, 10)},
                {"from", "13:30"},
                {"until", "16:30"},
                {"place", "進修學校 302"}
            }) {
                college.page().fill("[name='sessions[0]." + field[0] + "']", field[1]);
            }
            college.press("存成草稿").sees("草稿存好了");
            college.page().goBack();
            college.sees("這個班剛才已經存好了，在這裡接著改就行。").write("班名", "改了名的班");
            college.press("存成草稿").sees("改好了", "改了名的班");
            college.go("培訓班");
            assertThat(college.page().locator("main .lines li")).hasCount(1);
        }
    }

    /** Looked at by axe, which is a script itself and slow where none runs. */
    private Walker judged(Walker walker) {
        if (judging) {
            Axe.check(walker.page());
        }
        return walker;
    }

    private static Locator line(Walker walker, String title) {
        return walker.page().locator("main .lines li:has-text('" + title + "')");
    }

    private void take(Role role, UUID trainingClass) {
        try {
            house.getBean(Enrolments.class).take(people.actor(role), trainingClass);
        } catch (Refusal refused) {
            throw new AssertionError(refused.verdict().reason(), refused);
        }
    }

    private Walker phone(Role role, boolean scripts) {
        return at(Window.PHONE, role, scripts);
    }

    private Walker desktop(Role role, boolean scripts) {
        return at(Window.DESKTOP, role, scripts);
    }

    private Walker at(Window window, Role role, boolean scripts) {
        var context =
                scripts ? browser().open(window, options -> options) : browser().withoutJavaScript(window);
        Walker walker = scripts ? new Walker(context, port) : new Walker(context, port).byKeyboard();
        walker.window().addCookies(people.browserCookies(port, role));
        return walker.open("/");
    }
}
