package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.attendance.code.Codes;
import org.yanxun.attendance.code.Passage;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Soon;

@HouseTest
class AttendanceModuleTests {

    @LocalServerPort
    private int port;

    private final TestActors people;
    private final HeldSittings held;
    private final Codes codes;

    @Autowired
    AttendanceModuleTests(ApplicationContext house, TestActors people, Codes codes) {
        this.people = people;
        this.codes = codes;
        held = new HeldSittings(house, people);
    }

    @Test
    void a_scan_before_signing_in_leads_through_the_sign_in_to_the_check_in() {
        UUID sitting = held.running(false);
        Reply scanned = Visitor.anonymous(port).get(link(sitting, "IN"));

        assertThat(scanned.status()).isEqualTo(303);
        String ticketPage = scanned.location();
        assertThat(ticketPage).startsWith("/check-in?ticket=");
        assertThat(Visitor.anonymous(port).get(ticketPage).location())
                .startsWith("/sign-in?next=%2Fcheck-in%3Fticket%3D");
        assertThat(teacher().get(ticketPage).body()).contains("課例研討").contains("name=\"ticket\"");

        Reply taken = teacher().post("/check-in", "ticket", ticketPage.substring(ticketPage.indexOf('=') + 1));

        assertThat(taken.location()).startsWith("/check-in/" + sitting);
        assertThat(teacher().get("/check-in/" + sitting).body()).contains("已簽到");
    }

    @Test
    void four_digits_check_in_and_the_second_time_says_so() {
        UUID sitting = held.running(false);
        String digits = digits(sitting, "IN");

        Reply first = teacher().post("/check-in", "sitting", sitting.toString(), "code", digits);
        Reply second = teacher().post("/check-in", "code", digits);

        assertThat(first.location()).endsWith("said=attendance.verdict.DONE");
        assertThat(second.location()).endsWith("said=attendance.verdict.ALREADY");
    }

    @Test
    void a_ticket_sent_on_admits_nobody_else() {
        UUID sitting = held.running(false);
        String page = Visitor.anonymous(port).get(link(sitting, "IN")).location();
        String ticket = page.substring(page.indexOf('=') + 1);
        teacher().post("/check-in", "ticket", ticket);

        Reply second = people.visitor(Role.LIAISON).post("/check-in", "ticket", ticket);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("已由另一位老師用過", "沒有記下", "href=\"/check-in\"");
    }

    @Test
    void whoever_is_not_on_the_list_and_wrong_digits_get_clear_words() {
        UUID sitting = held.running(false);
        Visitor principal = people.visitor(Role.PRINCIPAL);

        Reply stranger = principal.post("/check-in", "sitting", sitting.toString(), "code", digits(sitting, "IN"));
        Reply wrong = teacher().post("/check-in", "sitting", sitting.toString(), "code", "x");
        Reply nothing = teacher().post("/check-in");

        assertThat(stranger.status()).isEqualTo(409);
        assertThat(stranger.body()).contains("名單上沒有您");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("不是您任何一場現在的簽到碼");
        assertThat(wrong.body()).contains("name=\"code\"", "value=\"x\"", "aria-invalid=\"true\"");
        Reply elsewhere =
                teacher().post("/check-in", "sitting", UUID.randomUUID().toString(), "code", "0");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.body()).doesNotContain("value=\"0\"");
        assertThat(nothing.status()).isEqualTo(422);
    }

    @Test
    void forged_links_and_mangled_ids_are_told_kindly() {
        UUID sitting = held.running(false);
        Visitor anyone = Visitor.anonymous(port);

        assertThat(anyone.get("/a/" + sitting + "?c=I1.x.AAAAAAAAAAAAAAAAAAAAAA")
                        .status())
                .isEqualTo(409);
        assertThat(anyone.get("/a/" + sitting).body()).contains("這不是我們的簽到碼", "href=\"/check-in\"");
        assertThat(anyone.get("/a/nonsense?c=1").status()).isEqualTo(404);
        assertThat(teacher().get("/check-in?ticket=nonsense").status()).isEqualTo(409);
    }

    @Test
    void going_is_scanned_from_the_other_code() {
        UUID sitting = held.running(true);
        teacher().post("/check-in", "code", digits(sitting, "IN"));
        assertThat(teacher().get("/check-in").body()).contains("簽退");

        Reply gone = teacher().post("/check-in", "code", goingDigits(sitting));

        assertThat(gone.location()).endsWith("said=attendance.verdict.DONE");
        assertThat(teacher().get("/check-in/" + sitting).body()).contains("已簽退");
    }

    @Test
    void the_projector_and_its_moving_part_are_for_who_looks_after_the_sitting() {
        UUID sitting = held.running(false);
        String path = "/sittings/" + sitting + "/projector";

        assertThat(college().get(path).body()).contains("beam-digits").contains("<svg");
        assertThat(college().get(path + "/now?passage=IN").body())
                .doesNotContain("<html")
                .contains("beam-digits");
        assertThat(people.visitor(Role.LIAISON).get(path).status()).isEqualTo(404);
        assertThat(people.visitor(Role.TRAINER).get(path).status()).isEqualTo(404);
        assertThat(teacher().get(path).status()).isEqualTo(403);
    }

    @Test
    void a_schools_own_sitting_is_its_liaisons_and_another_schools_is_not() {
        UUID own = held.of(people.school(), people.person(Role.TEACHER));
        PersonId other = people.addTeacher("外校", people.otherSchool());
        UUID others = held.of(people.otherSchool(), other);
        Visitor liaison = people.visitor(Role.LIAISON);

        assertThat(liaison.get("/sittings/" + own).status()).isEqualTo(200);
        assertThat(liaison.get("/sittings/" + others).status()).isEqualTo(404);
        assertThat(liaison.get("/api/v1/sittings/" + others).status()).isEqualTo(404);
        assertThat(liaison.post("/sittings/" + others + "/settle").status()).isEqualTo(404);
        assertThat(liaison.get("/sittings").body()).contains(own.toString()).doesNotContain(others.toString());
    }

    @Test
    void settling_waits_for_the_end_and_freezes_the_roll() {
        UUID running = held.running(false);
        UUID over = held.over(15);

        assertThat(college().post("/sittings/" + running + "/settle").status()).isEqualTo(409);
        assertThat(college().post("/sittings/" + over + "/settle").location()).contains("attendance.done.settled");
        assertThat(college().get("/sittings/" + over).body())
                .contains("遲到")
                .contains("75")
                .contains("更正");
        assertThat(college().get("/sittings?which=PAST").body()).contains(over.toString());
    }

    @Test
    void a_person_is_marked_then_settled_then_corrected() {
        UUID over = held.over(15);
        String person = "/sittings/" + over + "/people/" + people.person(Role.TEACHER);
        assertThat(college().get(person).body()).contains("name=\"says\"");

        Reply blank = college().post(person + "/mark", "says", "ABSENT", "revision", "0");
        Reply marked = college().post(person + "/mark", "says", "CAME", "reason", "掃碼失敗", "revision", "0");
        Reply stale = college().post(person + "/mark", "says", "ABSENT", "reason", "看錯", "revision", "0");
        college().post("/sittings/" + over + "/settle");
        Reply corrected = college()
                .post(person + "/correction", "status", "LEFT_EARLY", "minutes", "30", "reason", "早退", "revision", "0");

        assertThat(blank.status()).isEqualTo(422);
        assertThat(blank.body()).contains("value=\"ABSENT\" checked", "id=\"reason-wrong\"");
        assertThat(marked.location()).contains("attendance.done.marked");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(corrected.location()).contains("attendance.done.corrected");
        assertThat(college().get("/sittings/" + over).body()).contains("更正：早退").contains(">30<");
        Reply wrong = college().post(person + "/correction", "status", "LATE", "minutes", "999", "reason", "量錯了");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"999\"", "value=\"量錯了\"", "id=\"minutes-wrong\"");
        assertThat(college().post(person + "/correction", "reason", "無").status())
                .isEqualTo(422);
    }

    @Test
    void leave_is_asked_on_the_phone_and_decided_by_the_own_school() {
        UUID sitting = held.running(false);
        String own = "/check-in/" + sitting;
        String id = UUID.randomUUID().toString();
        Visitor principal = people.visitor(Role.PRINCIPAL);

        Reply unsaid = teacher().post(own + "/leave", "id", id, "reason", " ");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("id=\"reason-wrong\"", "value=\"" + id + "\"");
        assertThat(teacher().post(own + "/leave", "id", id, "reason", "出差").location())
                .contains("leaveAsked");
        assertThat(principal.get("/leaves").body()).contains("出差");
        assertThat(principal.get("/").body()).contains("份請假待批");
        Reply bare = principal.post("/leaves/" + id + "/decision", "version", "0", "granted", "false");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.body()).contains("id=\"reason-wrong\"", "/leaves/" + id + "/decision");
        assertThat(principal
                        .post("/leaves/" + id + "/decision", "version", "0", "granted", "true")
                        .location())
                .contains("leaveDecided");
        assertThat(teacher().get(own).body()).contains("已准");
        assertThat(principal.post("/leaves/" + id + "/undo", "version", "1").location())
                .contains("leaveUndone");
        assertThat(teacher().post(own + "/leave/withdraw").location()).contains("leaveWithdrawn");
    }

    @Test
    void todays_sitting_is_on_the_home_page_with_its_act() {
        held.today(false);

        assertThat(teacher().get("/").body()).contains("課例研討").contains("掃碼簽到");
        assertThat(college().get("/sittings/rules").body()).contains("沒有簽到，不計入");
    }

    private Visitor teacher() {
        return people.visitor(Role.TEACHER);
    }

    private Visitor college() {
        return people.visitor(Role.COLLEGE);
    }

    private String link(UUID sitting, String passage) {
        return field(sitting, passage, "link");
    }

    private String digits(UUID sitting, String passage) {
        return field(sitting, passage, "digits");
    }

    /** What is shown for going, once it is not for coming as well: among four digits the two may meet by chance. */
    private String goingDigits(UUID sitting) {
        return Soon.until(
                () -> digits(sitting, "OUT"),
                digits -> codes.typed(people.district(), sitting, digits)
                        .filter(Passage.OUT::equals)
                        .isPresent());
    }

    private String field(UUID sitting, String passage, String name) {
        String body = college()
                .get("/api/v1/sittings/" + sitting + "/code?passage=" + passage)
                .body();
        Matcher matcher = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
