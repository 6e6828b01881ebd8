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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person's own page of a sitting shows and does, for programs. */
@HouseTest
class OwnSittingApiModuleTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HeldSittings held;
    private final Visitor teacher;
    private final Visitor college;
    private final Visitor principal;
    private final String teacherId;

    @Autowired
    OwnSittingApiModuleTests(ApplicationContext house, TestActors people) {
        held = new HeldSittings(house, people);
        teacher = people.visitor(Role.TEACHER);
        college = people.visitor(Role.COLLEGE);
        principal = people.visitor(Role.PRINCIPAL);
        teacherId = people.person(Role.TEACHER).toString();
    }

    @Test
    void one_sees_what_would_count_then_what_counts_then_what_was_corrected() {
        UUID over = held.over(15);
        assertThat(counted(over)).isEqualTo("LATE 75");

        held.settle(over);
        assertThat(counted(over)).isEqualTo("LATE 75");

        String correction = "{\"status\":\"PRESENT\",\"minutes\":90,\"reason\":\"鐘快了\",\"revision\":0}";
        college.json("POST", "/api/v1/sittings/" + over + "/people/" + teacherId + "/correction", correction);
        assertThat(counted(over)).isEqualTo("PRESENT 90");
    }

    @Test
    void who_is_not_expected_sees_nothing() {
        UUID sitting = held.running(false);

        assertThat(principal.get("/api/v1/check-ins/" + sitting).status()).isEqualTo(404);
        assertThat(college.get("/api/v1/check-ins/" + sitting).status()).isEqualTo(404);
        assertThat(teacher.get("/api/v1/check-ins/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(teacher.get("/api/v1/check-ins/nonsense").status()).isEqualTo(404);
    }

    @Test
    void a_request_is_taken_back_asked_anew_and_taken_back_once() {
        UUID sitting = held.running(false);
        ask(sitting);
        assertThat(leave(sitting)).isEqualTo("ASKED");

        assertThat(withdraw(sitting)).isEqualTo(204);
        assertThat(leave(sitting)).isEqualTo("WITHDRAWN");
        assertThat(withdraw(sitting)).as("twice").isEqualTo(409);

        ask(sitting);
        assertThat(leave(sitting)).isEqualTo("ASKED");
    }

    @Test
    void what_was_never_asked_cannot_be_taken_back() {
        assertThat(withdraw(held.running(false))).isEqualTo(404);
        assertThat(withdraw(UUID.randomUUID())).isEqualTo(404);
    }

    @Test
    void leave_that_was_granted_is_taken_back_until_the_sitting_is_settled() {
        UUID over = held.over(0);
        ask(over);
        String id = mine(over).get("leave").get("id").asString();
        String granted = "{\"version\":0,\"granted\":true}";
        assertThat(principal
                        .json("POST", "/api/v1/leaves/" + id + "/decision", granted)
                        .status())
                .isEqualTo(204);
        assertThat(leave(over)).isEqualTo("GRANTED");

        held.settle(over);

        assertThat(withdraw(over)).isEqualTo(409);
        assertThat(leave(over)).isEqualTo("GRANTED");
        assertThat(counted(over)).as("who came counts, leave or not").isEqualTo("PRESENT 90");
        assertThat(principal
                        .json("POST", "/api/v1/leaves/" + id + "/undo/1", "{}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void another_persons_request_is_nobody_elses_to_take_back() {
        UUID sitting = held.running(false);
        ask(sitting);

        assertThat(principal.json("DELETE", "/api/v1/leaves/of/" + sitting, "").status())
                .isEqualTo(404);
        assertThat(leave(sitting)).isEqualTo("ASKED");
    }

    private void ask(UUID sitting) {
        Reply asked = teacher.json("POST", "/api/v1/leaves", "{\"sitting\":\"" + sitting + "\",\"reason\":\"出差\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    }

    private int withdraw(UUID sitting) {
        return teacher.json("DELETE", "/api/v1/leaves/of/" + sitting, "").status();
    }

    private String leave(UUID sitting) {
        return mine(sitting).get("leave").get("state").asString();
    }

    private String counted(UUID sitting) {
        JsonNode counted = mine(sitting).get("counted");
        return counted.get("status").asString() + " " + counted.get("minutes").asInt();
    }

    private JsonNode mine(UUID sitting) {
        Reply reply = teacher.get("/api/v1/check-ins/" + sitting);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body());
    }
}
