package org.yanxun.attendance.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.attendance.web.HeldSittings;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** Whatever a program gets wrong is a problem that names the field, and nothing is done. */
@HouseTest
class AttendanceWrongsModuleTests {

    private final TestActors people;
    private final HeldSittings held;
    private final Visitor college;
    private final Visitor teacher;

    @Autowired
    AttendanceWrongsModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        held = new HeldSittings(house, people);
        college = people.visitor(Role.COLLEGE);
        teacher = people.visitor(Role.TEACHER);
    }

    @Test
    void what_is_wrong_with_a_mark_is_named() {
        String path = person(held.over(0)) + "/mark";

        assertField("says", college.json("POST", path, "{\"reason\":\"x\",\"revision\":0}"));
        assertField("says", college.json("POST", path, "{\"says\":\"came\",\"reason\":\"x\",\"revision\":0}"));
        assertField("says", college.json("POST", path, "{\"says\":5,\"reason\":\"x\",\"revision\":0}"));
        assertField("reason", college.json("POST", path, "{\"says\":\"ABSENT\",\"revision\":0}"));
        assertField("reason", college.json("POST", path, absent("　 ")));
        assertField("reason", college.json("POST", path, absent("長".repeat(201))));
        assertField(
                "revision", college.json("POST", path, "{\"says\":\"ABSENT\",\"reason\":\"x\",\"revision\":\"零\"}"));
        assertUntouched(path);
    }

    @Test
    void when_somebody_came_is_of_the_sittings_day_and_before_its_end() {
        UUID over = held.over(0);
        String path = person(over) + "/mark";
        String start = held.now().minusSeconds(86_400).toString();

        assertField("arrivedAt", college.json("POST", path, came("not a time", null)));
        assertField("arrivedAt", college.json("POST", path, came("2013-02-30T08:00:00Z", null)));
        assertField("arrivedAt", college.json("POST", path, came("2012-10-09T05:30:00Z", null)));
        assertField("arrivedAt", college.json("POST", path, came("+1000000000-12-31T23:59:59Z", null)));
        assertField(
                "arrivedAt",
                college.json(
                        "POST",
                        path,
                        came(held.now().minusSeconds(86_400 - 91 * 60).toString(), null)));
        assertField("leftAt", college.json("POST", path, came(start, start)));
        assertField(
                "leftAt",
                college.json(
                        "POST", path, came(start, held.now().plusSeconds(86_400).toString())));
        assertField("leftAt", college.json("POST", path, came(start, "+1000000000-12-31T23:59:59Z")));
        assertUntouched(path);
        assertThat(college.json("POST", path, came(start, null)).status()).isEqualTo(204);
    }

    @Test
    void what_is_wrong_with_a_correction_is_named() {
        UUID over = held.over(0);
        held.settle(over);
        String path = person(over) + "/correction";

        assertField("status", college.json("POST", path, "{\"minutes\":10,\"reason\":\"x\",\"revision\":0}"));
        assertField("status", college.json("POST", path, correction("GONE", "10")));
        assertField("minutes", college.json("POST", path, correction("PRESENT", "null")));
        assertField("minutes", college.json("POST", path, correction("PRESENT", "-1")));
        assertField("minutes", college.json("POST", path, correction("PRESENT", "91")));
        assertField("minutes", college.json("POST", path, correction("PRESENT", "99999999999")));
        assertField("minutes", college.json("POST", path, correction("LEAVE", "1")));
        assertField("minutes", college.json("POST", path, correction("PRESENT", "\"many\"")));
        assertThat(college.json("POST", path, correction("LATE", "30")).status())
                .isEqualTo(204);
        assertThat(college.json("POST", path, correction("LATE", "30")).status())
                .as("sent twice")
                .isEqualTo(409);
    }

    @Test
    void what_is_wrong_with_a_request_for_leave_is_named() {
        UUID sitting = held.running(false);

        assertField("sitting", teacher.json("POST", "/api/v1/leaves", "{\"reason\":\"出差\"}"));
        assertField("sitting", teacher.json("POST", "/api/v1/leaves", "{\"sitting\":\"x\",\"reason\":\"出差\"}"));
        assertField("id", teacher.json("POST", "/api/v1/leaves", "{\"id\":\"1\",\"sitting\":\"" + sitting + "\"}"));
        assertField("reason", teacher.json("POST", "/api/v1/leaves", leave(sitting, "")));
        assertField("reason", teacher.json("POST", "/api/v1/leaves", leave(sitting, "長".repeat(201))));
        assertThat(teacher.json("POST", "/api/v1/leaves", leave(UUID.randomUUID(), "出差"))
                        .status())
                .isEqualTo(404);
        assertThat(teacher.get("/api/v1/check-ins/" + sitting).body()).contains("\"leave\":null");
    }

    @Test
    void what_is_wrong_with_a_decision_about_leave_is_named() {
        UUID sitting = held.running(false);
        UUID id = UUID.randomUUID();
        String asked = "{\"id\":\"" + id + "\",\"sitting\":\"" + sitting + "\",\"reason\":\"出差\"}";
        teacher.json("POST", "/api/v1/leaves", asked);
        Visitor principal = people.visitor(Role.PRINCIPAL);
        String path = "/api/v1/leaves/" + id + "/decision";

        assertField("version", principal.json("POST", path, "{\"granted\":true}"));
        assertField("granted", principal.json("POST", path, "{\"version\":0}"));
        assertField("reason", principal.json("POST", path, "{\"version\":0,\"granted\":false}"));
        assertThat(principal
                        .json("POST", path, "{\"version\":3,\"granted\":true}")
                        .status())
                .isEqualTo(409);
        assertThat(principal
                        .json("POST", path, "{\"version\":0,\"granted\":true}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void what_is_no_json_at_all_is_said_to_be_unreadable() {
        Reply reply = teacher.json("POST", "/api/v1/check-ins", "code=1234");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_text_that_no_database_holds_is_said_to_be_unreadable() {
        UUID running = held.running(false);
        String path = person(held.over(0)) + "/mark";

        assertThat(college.json("POST", path, absent("a\\u0000b")).status()).isEqualTo(400);
        assertThat(teacher.json("POST", "/api/v1/leaves", leave(running, "\\u0000出差"))
                        .status())
                .isEqualTo(400);
        assertThat(college.get("/api/v1/people?q=%00").status()).isLessThan(500);
        assertThat(college.get("/roster?q=a%00b").status()).isLessThan(500);
        assertThat(college.get("/programme?words=%00").status()).isLessThan(500);
        assertThat(teacher.json("POST", "/api/v1/leaves", leave(running, "\\ud800"))
                        .status())
                .isLessThan(500);
        assertUntouched(path);
    }

    @Test
    void a_check_in_without_ticket_and_code_or_with_a_mangled_one_is_named() {
        held.running(false);

        assertField("code", teacher.json("POST", "/api/v1/check-ins", "{}"));
        assertField("code", teacher.json("POST", "/api/v1/check-ins", "{\"code\":\"\",\"ticket\":\" \"}"));
        assertField("code", teacher.json("POST", "/api/v1/check-ins", "{\"code\":\"" + "9".repeat(5000) + "\"}"));
        assertField("sitting", teacher.json("POST", "/api/v1/check-ins", "{\"code\":\"1\",\"sitting\":\"7\"}"));
        assertThat(teacher.json("POST", "/api/v1/check-ins", "{\"ticket\":\"x\"}")
                        .status())
                .isEqualTo(409);
    }

    private void assertUntouched(String markPath) {
        String sitting = markPath.substring(0, markPath.indexOf("/people"));
        assertThat(college.get(sitting + "/roll").body()).contains("\"revision\":0");
    }

    private String person(UUID sitting) {
        return "/api/v1/sittings/" + sitting + "/people/" + people.person(Role.TEACHER);
    }

    private static String absent(String reason) {
        return "{\"says\":\"ABSENT\",\"reason\":\"" + reason + "\",\"revision\":0}";
    }

    private static String came(String arrived, @org.jspecify.annotations.Nullable String left) {
        String leaving = left == null ? "" : ",\"leftAt\":\"" + left + "\"";
        return "{\"says\":\"CAME\",\"arrivedAt\":\"" + arrived + "\"" + leaving + ",\"reason\":\"補記\",\"revision\":0}";
    }

    private static String correction(String status, String minutes) {
        return "{\"status\":\"" + status + "\",\"minutes\":" + minutes + ",\"reason\":\"更正\",\"revision\":0}";
    }

    private static String leave(UUID sitting, String reason) {
        return "{\"sitting\":\"" + sitting + "\",\"reason\":\"" + reason + "\"}";
    }

    private static void assertField(String field, Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
}
