package org.yanxun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yanxun.journey.Browser.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.PublishedClass;
import org.yanxun.kernel.Role;

/** A plan pasted as text: its fault is seen and settled, a promise is given its count, and the board moves by a seat. */
@HouseTest
class PastedPlanJourneyTests {

    private static final String REVERSED = "2013年2月—2011年7月";

    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    private final TestActors people;
    private final PublishedClass classes;

    @LocalServerPort
    private int port;

    @Autowired
    PastedPlanJourneyTests(ApplicationContext house, TestActors people) {
        this.people = people;
        classes = new PublishedClass(house, people);
    }

    @Test
    void a_pasted_plan_is_repaired_bound_to_a_count_and_moved_by_a_seat() {
        classes.published(classes.in(3).titled("區級骨幹教師脫產培訓").seats(20));
        try (Walker bureau = at(Window.DESKTOP, Role.BUREAU);
                Walker phone = at(Window.PHONE, Role.TEACHER)) {
            paste(bureau);
            repair(bureau);
            bureau.press("採用").sees("已採用這一版計劃");
            bind(bureau);
            Locator card = bureau.go("年度計劃").page().locator(".promise-card:has-text('10名')");
            bureau.seesSoon(".promise-card:has-text('10名')", "0 / 10");
            phone.go("培訓班").press("報名 區級骨幹教師脫產培訓").sees("報上了，座位是您的。");
            bureau.seesSoon(".promise-card:has-text('10名')", "1 / 10");
            card.locator("strong a").click();
            assertThat(bureau.page().locator("main a[href^='/roster/people/']")).containsText("試TEACHER");
            Axe.check(bureau.page());
        }
    }

    private String text() {
        return """
                試區%s年師資培訓計劃
                一、管理幹部
                (一)後備幹部研修班。研修班學制兩年半（%s），每月集中一次。
                二、骨幹教師
                (一)脫產培訓。選送骨幹教師參加脫產培訓，其中區級10名。
                """.formatted(year, REVERSED);
    }

    private void paste(Walker bureau) {
        bureau.go("計劃文本").write("貼上文本", text()).press("讀入").sees("讀好了", "起訖顛倒：結束早於開始。");
        assertThat(bureau.page().locator("a.promise.state-suspended").first()).containsText("2013年2月");
        assertThat(repairs(bureau)).hasText(new String[] {"改為「2009年2月—2011年7月」", "改為「2013年2月—2015年7月」", "無須改"});
        Axe.check(bureau.page());
    }

    private static void repair(Walker bureau) {
        bureau.press("改為「2013年2月—2015年7月」").sees("記下了，隨時可以撤銷。");
        assertThat(repairs(bureau)).hasCount(0);
        assertThat(bureau.page().locator(".promise.state-suspended")).hasCount(0);
        bureau.page().locator("a.promise:has-text('2013年2月')").first().click();
        bureau.sees("2013-02–2015-07", "試BUREAU");
        bureau.page().locator(".crumbs a").click();
    }

    private static Locator repairs(Walker bureau) {
        return bureau.page().locator(".repairs:has-text('2013') button");
    }

    private void bind(Walker bureau) {
        bureau.page().locator("a.promise:has-text('10名')").first().click();
        bureau.sees("還沒有人決定過。").choose("計數", "enrolment.seated").press("換成這一種");
        bureau.sees("這是建議，確認了才算數。").choose("級別（班名或項目名所寫）", "區級");
        bureau.write("目標數", "10").page().fill("#goal-to", (year + 1) + "-06-30");
        Axe.check(bureau.page());
        bureau.press("按此計數").sees("記下了，隨時可以撤銷。", "已按此計數。");
    }

    private Walker at(Window window, Role role) {
        Walker walker = new Walker(
                window == Window.PHONE ? browser().phone() : browser().desktop(), port);
        walker.window().addCookies(people.browserCookies(port, role));
        return walker.open("/");
    }
}
