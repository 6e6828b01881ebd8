package org.yanxun.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.attendance.Sitting;
import org.yanxun.attendance.Sittings;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** A scan in the last seconds of a sitting that is settled before the scan is sent; and nobody marks themselves. */
@HouseTest
class LateScanModuleTests {

    @LocalServerPort
    private int port;

    private final ApplicationContext house;
    private final TestActors people;
    private final HeldSittings held;

    @Autowired
    LateScanModuleTests(ApplicationContext house, TestActors people) {
        this.house = house;
        this.people = people;
        held = new HeldSittings(house, people);
    }

    @Test
    void a_slow_person_is_told_that_the_scan_is_kept_and_the_organiser_accepts_it() {
        UUID sitting = endingIn(Duration.ofMinutes(30));
        String ticket = scan(sitting);
        schedule(sitting, Duration.ZERO);
        held.settle(sitting);

        Reply first = teacher().post("/check-in", "ticket", ticket);
        Reply again = teacher().json("POST", "/api/v1/check-ins", "{\"ticket\":\"" + ticket + "\"}");

        assertThat(first.location()).endsWith("said=attendance.verdict.KEPT");
        assertThat(again.body()).contains("\"verdict\":\"KEPT\"");
        assertThat(teacher().get("/check-in/" + sitting).body()).contains("主辦看過會更正", "沒有簽到，不計入");
        assertThat(college().get("/").body()).contains("結算前的掃碼待看", "/sittings/" + sitting);
        assertThat(college().get("/sittings/" + sitting).body()).contains("有 1 人在結算之前掃了碼");
        assertThat(college().get("/api/v1/sittings/" + sitting + "/roll").body())
                .contains("\"late\":{");
        accept(sitting);
    }

    @Test
    void digits_typed_after_the_settling_are_refused_as_before() {
        UUID sitting = endingIn(Duration.ZERO);
        held.settle(sitting);

        Reply late = teacher()
                .json(
                        "POST",
                        "/api/v1/check-ins",
                        "{\"sitting\":\"" + sitting + "\",\"code\":\"" + digits(sitting) + "\"}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("已經結算或取消");
    }

    @Test
    void a_leader_on_the_roll_is_offered_no_form_for_the_own_line_and_refused_without_one() {
        PersonId head = people.person(Role.PRINCIPAL);
        UUID sitting = held.of(people.school(), List.of(head, people.person(Role.TEACHER)));
        Visitor principal = people.visitor(Role.PRINCIPAL);
        String own = "/sittings/" + sitting + "/people/" + head;

        assertThat(principal.get("/sittings/" + sitting).body())
                .doesNotContain(own + "\"")
                .contains("/people/" + people.person(Role.TEACHER));
        assertThat(principal.get(own).body()).contains("不能自己補記").doesNotContain("name=\"says\"");
        Reply refused = principal.post(own + "/mark", "says", "CAME", "reason", "來了", "revision", "0");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("請由另一位負責人或進修學校處理");
        assertThat(people.visitor(Role.LIAISON)
                        .post(own + "/mark", "says", "CAME", "reason", "來了", "revision", "0")
                        .status())
                .isEqualTo(303);
    }

    private void accept(UUID sitting) {
        String line = "/sittings/" + sitting + "/people/" + people.person(Role.TEACHER);
        assertThat(college().get(line).body()).contains("value=\"結算前", "屬實就更正");
        college().post(line + "/correction", "status", "PRESENT", "minutes", "89", "reason", "結算前掃過碼", "revision", "0");
        assertThat(college().get("/sittings/" + sitting).body())
                .contains("更正：結算前掃過碼")
                .doesNotContain("在結算之前掃了碼");
        assertThat(teacher().get("/check-in/" + sitting).body()).contains("計入 89 分鐘");
    }

    private UUID endingIn(Duration rest) {
        UUID id = UUID.randomUUID();
        schedule(id, rest);
        house.getBean(Sittings.class).expect(people.district(), List.of(id), List.of(people.person(Role.TEACHER)));
        return id;
    }

    /** From now on the sitting ends after that rest of its ninety minutes. */
    private void schedule(UUID id, Duration rest) {
        Instant end = Instant.now().plus(rest);
        var sitting = new Sitting(id, people.college(), "課例研討", "302", end.minus(Duration.ofMinutes(90)), end, false);
        house.getBean(Sittings.class).schedule(people.district(), List.of(sitting));
    }

    private String scan(UUID sitting) {
        String body = college().get("/api/v1/sittings/" + sitting + "/code").body();
        String link = body.replaceAll("(?s).*\"link\":\"([^\"]*)\".*", "$1");
        String page = Visitor.anonymous(port).get(link).location();
        return page.substring(page.indexOf('=') + 1);
    }

    private String digits(UUID sitting) {
        return college()
                .get("/api/v1/sittings/" + sitting + "/code")
                .body()
                .replaceAll("(?s).*\"digits\":\"([^\"]*)\".*", "$1");
    }

    private Visitor college() {
        return people.visitor(Role.COLLEGE);
    }

    private Visitor teacher() {
        return people.visitor(Role.TEACHER);
    }
}
