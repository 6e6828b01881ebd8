package org.yanxun.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.enrolment.PublishedClass;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.SchoolStage;
import org.yanxun.kernel.Soon;
import org.yanxun.programme.Audience;

@HouseTest
class SeatPagesModuleTests {

    @LocalServerPort
    private int port;

    private final TestActors people;
    private final PublishedClass classes;
    private final Visitor teacher;

    @Autowired
    SeatPagesModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        classes = new PublishedClass(house, people);
        teacher = people.visitor(Role.TEACHER);
    }

    @Test
    void a_teacher_takes_a_seat_from_the_catalogue_and_gives_it_back() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));

        assertThat(teacher.get("/classes").body()).contains("閱讀教學", "還有 30 席", "/classes/" + reading + "/seat");
        Visitor.Reply taken = teacher.post("/classes/" + reading + "/seat");
        assertThat(taken.location()).isEqualTo("/classes/" + reading + "?said=enrolment.answer.SEATED");
        assertThat(teacher.get("/classes/" + reading).body()).contains("座位是您的了", "退班", "還有 29 席");
        assertThat(teacher.post("/classes/" + reading + "/seat").location()).contains("enrolment.answer.ALREADY");
        assertThat(teacher.get("/seats").body()).contains("閱讀教學", "已報上");

        assertThat(teacher.post("/classes/" + reading + "/withdraw").location())
                .contains("enrolment.done.withdrawnAgain");
        assertThat(teacher.get("/classes/" + reading).body()).contains("您可以報這個班", "還有 30 席");
        assertThat(teacher.get("/seats").body()).contains("已退班");
    }

    @Test
    void whoever_gives_a_seat_back_is_asked_first_and_told_when_it_may_be_lost() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學").seats(2));
        teacher.post("/classes/" + reading + "/seat");
        for (String page : List.of("/seats", "/classes/" + reading)) {
            assertThat(teacher.get(page).body())
                    .contains("<summary", "確定退班", "還有空位的話，可以再報")
                    .doesNotContain("已經額滿");
        }

        another("沈清").post("/classes/" + reading + "/seat");
        for (String page : List.of("/seats", "/classes/" + reading)) {
            assertThat(teacher.get(page).body()).contains("確定退班", "這個班已經額滿：一退班");
        }
    }

    @Test
    void a_full_class_refuses_at_the_bare_address_too() {
        UUID salon = classes.published(classes.in(20).titled("三人沙龍").seats(1));
        another("沈清").post("/classes/" + salon + "/seat");

        Visitor.Reply refused = teacher.post("/classes/" + salon + "/seat");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("剛好額滿");
        assertThat(teacher.get("/classes/" + salon).body()).contains("額滿");
    }

    @Test
    void whoever_a_class_is_not_for_reads_why_and_gets_no_seat() {
        var juniors = new Audience(
                Set.of(SchoolStage.JUNIOR), Set.of(), Set.of(), null, null, new Audience.Schools(false, false));
        UUID forJuniors = classes.published(classes.in(20).titled("國中課程").forThose(juniors));

        assertThat(teacher.get("/classes").body()).contains("這個班是給其他學段的老師的");
        assertThat(teacher.get("/classes?mine=true").body()).doesNotContain("國中課程");
        assertThat(teacher.get("/classes/" + forJuniors).body()).contains("為什麼現在不能報");
        assertThat(teacher.post("/classes/" + forJuniors + "/seat").status()).isEqualTo(409);
    }

    @Test
    void a_clash_with_an_own_session_is_said_by_name() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));
        UUID writing = classes.published(classes.in(20).titled("寫作教學"));
        teacher.post("/classes/" + reading + "/seat");

        assertThat(teacher.get("/classes/" + writing).body()).contains("時間衝突");
        assertThat(teacher.post("/classes/" + writing + "/seat").status()).isEqualTo(409);
    }

    @Test
    void the_catalogue_narrows_and_pages_on() {
        for (int i = 0; i < 23; i++) {
            classes.published(classes.in(20 + i).titled("系列講座" + i));
        }

        String first = teacher.get("/classes").body();
        String next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1").replace("&amp;", "&");

        assertThat(first).contains("系列講座0", "系列講座19").doesNotContain("系列講座20<");
        assertThat(teacher.get(next).body()).contains("系列講座20", "系列講座22").doesNotContain("系列講座19<");
        assertThat(teacher.get("/classes?category=ONLINE").body()).contains("現在沒有合適的班");
        String month = YearMonth.from(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20))
                .toString();
        assertThat(teacher.get("/classes?month=" + month).body()).contains("系列講座0");
        assertThat(teacher.get("/classes?after=nonsense").body()).contains("系列講座0");
        assertThat(first.length()).isLessThan(100_000);
    }

    @Test
    void a_draft_or_a_foreign_class_is_not_there() {
        assertThat(teacher.get("/classes/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(teacher.get("/classes/nonsense").status()).isEqualTo(404);
        assertThat(teacher.post("/classes/" + UUID.randomUUID() + "/seat").status())
                .isEqualTo(404);
    }

    @Test
    void a_school_consents_and_may_think_again() {
        UUID leaders = classes.published(classes.in(20).titled("骨幹研修").withConsent());
        Visitor principal = people.visitor(Role.PRINCIPAL);
        assertThat(teacher.post("/classes/" + leaders + "/seat").location()).contains("AWAITING_CONSENT");
        assertThat(principal.get("/").body()).contains("有 1 份報名等學校同意");
        String desk = principal.get("/consents").body();
        String address = "/consents/" + desk.replaceAll("(?s).*action=\"/consents/([^\"]*)\".*", "$1");

        assertThat(principal.post(address, "granted", "true", "reason", "好好學").status())
                .isEqualTo(303);
        assertThat(teacher.get("/classes/" + leaders).body()).contains("座位是您的了");
        assertThat(principal.get("/consents").body()).contains("改為不同意", "好好學");
        assertThat(principal
                        .post(address, "granted", "false", "reason", "那天有公開課")
                        .status())
                .isEqualTo(303);
        assertThat(teacher.get("/classes/" + leaders).body()).contains("學校沒有同意您先前的報名：那天有公開課");
        assertThat(teacher.get("/seats").body()).contains("學校未同意");
        assertThat(principal
                        .post(address, "granted", "true", "reason", "長".repeat(300))
                        .status())
                .isEqualTo(422);
        assertThat(teacher.post(address, "granted", "true").status()).isEqualTo(403);
    }

    @Test
    void the_college_sees_who_comes_and_takes_the_sheet_along() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));
        teacher.post("/classes/" + reading + "/seat");
        Visitor college = people.visitor(Role.COLLEGE);

        assertThat(college.get("/classes/" + reading + "/people").body()).contains("試TEACHER", "蛟川國小", "已報 1 人，共 30 席");
        Visitor.Reply sheet = college.get("/classes/" + reading + "/people.xlsx");
        assertThat(sheet.header("Content-Type")).contains("spreadsheetml");
        assertThat(sheet.header("Content-Disposition"))
                .contains(URLEncoder.encode("閱讀教學-名單.xlsx", StandardCharsets.UTF_8));
        assertThat(sheet.body()).startsWith("PK");
        assertThat(people.visitor(Role.PRINCIPAL)
                        .get("/classes/" + reading + "/people")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_private_calendar_follows_the_seats_until_it_is_revoked() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));
        teacher.post("/classes/" + reading + "/seat");
        teacher.post("/seats/calendar/feed");
        String page = teacher.get("/seats/calendar").body();
        String path = page.replaceAll("(?s).*value=\"http://localhost:\\d+(/calendar/[^\"]*)\".*", "$1");
        Visitor phone = Visitor.anonymous(port);

        Visitor.Reply file = phone.get(path);
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.body()).contains("BEGIN:VEVENT", "閱讀教學", "DTSTART;TZID=Asia/Shanghai", "STATUS:CONFIRMED");
        classes.cancel(reading);
        Soon.until(() -> teacher.get("/seats").body(), body -> body.contains("班已取消"));
        assertThat(phone.get(path).body()).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(phone.get(path.replace("/calendar/", "/calendar/A")).status())
                .isEqualTo(404);
        teacher.post("/seats/calendar/revoke");
        assertThat(phone.get(path).status()).isEqualTo(404);
    }

    @Test
    void the_month_and_the_home_show_what_comes_next() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));
        teacher.post("/classes/" + reading + "/seat");
        String month = YearMonth.from(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20))
                .toString();

        assertThat(teacher.get("/seats/calendar?month=" + month).body()).contains("閱讀教學", "13:30");
        assertThat(teacher.get("/seats/calendar?month=%2B300000-01").status()).isEqualTo(422);
        assertThat(teacher.get("/").body()).contains("下一場：閱讀教學");
    }

    @Test
    void programs_do_what_pages_do() {
        UUID reading = classes.published(classes.in(20).titled("閱讀教學"));
        UUID leaders = classes.published(classes.in(30).titled("骨幹研修").withConsent());
        String wanted = "{\"trainingClass\":\"" + reading + "\"}";

        assertThat(teacher.get("/api/v1/openings").body()).contains("閱讀教學", "\"against\":[]");
        assertThat(teacher.get("/api/v1/openings/" + reading).body()).contains("\"taken\":0");
        assertThat(teacher.json("POST", "/api/v1/seats", wanted).body()).contains("\"answer\":\"SEATED\"");
        assertThat(teacher.json("POST", "/api/v1/seats", wanted).body()).contains("\"answer\":\"ALREADY\"");
        assertThat(teacher.get("/api/v1/seats").body()).contains("SEATED");
        assertThat(teacher.json("DELETE", "/api/v1/seats/" + reading, "").status())
                .isEqualTo(204);
        assertThat(teacher.json("POST", "/api/v1/seats", "{}").status()).isEqualTo(422);
        teacher.json("POST", "/api/v1/seats", "{\"trainingClass\":\"" + leaders + "\"}");
        Visitor liaison = people.visitor(Role.LIAISON);
        String desk = liaison.get("/api/v1/consents").body();
        String application = desk.replaceAll("(?s).*\"application\":\"([^\"]*)\".*", "$1");
        assertThat(liaison.json("POST", "/api/v1/consents/" + application, "{\"granted\":true}")
                        .status())
                .isEqualTo(204);
        assertThat(people.visitor(Role.COLLEGE)
                        .get("/api/v1/classes/" + leaders + "/people")
                        .body())
                .contains("試TEACHER");
    }

    private Visitor another(String name) {
        PersonId person = people.addTeacher(name, people.school());
        return people.visitor(person, Role.TEACHER);
    }
}
