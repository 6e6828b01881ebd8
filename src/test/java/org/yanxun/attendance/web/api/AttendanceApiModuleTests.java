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

@HouseTest
class AttendanceApiModuleTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final TestActors people;
    private final HeldSittings held;

    @Autowired
    AttendanceApiModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        held = new HeldSittings(house, people);
    }

    @Test
    void lists_go_on_from_a_cursor() {
        held.running(false);
        held.running(false);
        held.running(false);

        JsonNode first = read(college().get("/api/v1/sittings?limit=2"));
        JsonNode rest = read(college()
                .get("/api/v1/sittings?limit=2&cursor=" + first.get("next").asString()));

        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(rest.get("items").size()).isEqualTo(1);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void a_wrong_limit_cursor_or_list_is_named() {
        for (String query : new String[] {"limit=0", "limit=201", "cursor=x", "cursor=1_x", "cursor=_"}) {
            Reply reply = college().get("/api/v1/sittings?" + query);
            assertThat(reply.status()).as(query).isEqualTo(422);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.body()).contains(query.substring(0, query.indexOf('=')));
        }
        assertThat(college().get("/api/v1/sittings?which=SOON").status()).isEqualTo(422);
    }

    @Test
    void checking_in_answers_the_same_however_often_it_is_sent() {
        UUID sitting = held.running(false);
        String digits = read(college().get("/api/v1/sittings/" + sitting + "/code"))
                .get("digits")
                .asString();
        String body = "{\"sitting\":\"" + sitting + "\",\"code\":\"" + digits + "\"}";

        JsonNode first = read(teacher().json("POST", "/api/v1/check-ins", body));
        JsonNode second = read(teacher().json("POST", "/api/v1/check-ins", body));

        assertThat(first.get("verdict").asString()).isEqualTo("DONE");
        assertThat(second.get("verdict").asString()).isEqualTo("ALREADY");
        assertThat(read(teacher().get("/api/v1/check-ins"))
                        .get(0)
                        .get("own")
                        .get("came")
                        .isNull())
                .isFalse();
    }

    @Test
    void a_wrong_code_is_a_problem_that_names_the_field() {
        Reply reply = teacher().json("POST", "/api/v1/check-ins", "{\"code\":\"9x\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"field\":\"code\"").contains("attendance.wrong.code");
    }

    @Test
    void marks_and_corrections_follow_the_roll() {
        UUID over = held.over(15);
        String path = "/api/v1/sittings/" + over + "/people/" + people.person(Role.TEACHER);
        String absent = "{\"says\":\"ABSENT\",\"reason\":\"沒有到場\",\"revision\":0}";

        assertThat(college().json("POST", path + "/mark", absent).status()).isEqualTo(204);
        assertThat(college().json("POST", path + "/mark", absent).status()).isEqualTo(409);
        assertThat(line(over).get("counted").get("status").asString()).isEqualTo("ABSENT");
        assertThat(read(college().json("POST", "/api/v1/sittings/" + over + "/settle", "{}"))
                        .get("settled")
                        .size())
                .isOne();
        String tooMuch = "{\"status\":\"PRESENT\",\"minutes\":91,\"reason\":\"更正\",\"revision\":0}";
        String right = "{\"status\":\"PRESENT\",\"minutes\":90,\"reason\":\"更正\",\"revision\":0}";
        assertThat(college().json("POST", path + "/correction", tooMuch).status())
                .isEqualTo(422);
        assertThat(college().json("POST", path + "/correction", right).status()).isEqualTo(204);
        assertThat(line(over).get("counted").get("minutes").asInt()).isEqualTo(90);
        assertThat(line(over).get("revision").asInt()).isOne();
    }

    @Test
    void a_mark_that_says_nothing_sensible_is_refused() {
        String path = "/api/v1/sittings/" + held.over(0) + "/people/" + people.person(Role.TEACHER) + "/mark";

        for (String body : new String[] {
            "{\"says\":\"MAYBE\",\"reason\":\"x\",\"revision\":0}",
            "{\"says\":\"CAME\",\"reason\":\"x\",\"revision\":0}",
            "{\"says\":\"CAME\",\"arrivedAt\":\"2013-01-02T00:00:00Z\",\"leftAt\":\"2013-01-01T00:00:00Z\",\"reason\":\"x\",\"revision\":0}",
            "{\"says\":\"ABSENT\",\"revision\":0}"
        }) {
            assertThat(college().json("POST", path, body).status()).as(body).isEqualTo(422);
        }
    }

    @Test
    void leave_is_asked_decided_and_undone() {
        UUID sitting = held.running(false);
        UUID id = UUID.randomUUID();
        String asked = "{\"id\":\"" + id + "\",\"sitting\":\"" + sitting + "\",\"reason\":\"出差\"}";
        Visitor principal = people.visitor(Role.PRINCIPAL);

        assertThat(read(teacher().json("POST", "/api/v1/leaves", asked))
                        .get("state")
                        .asString())
                .isEqualTo("ASKED");
        assertThat(teacher().json("POST", "/api/v1/leaves", asked).status()).isEqualTo(200);
        assertThat(read(principal.get("/api/v1/leaves")).get("items").size()).isOne();
        String decided = "{\"version\":0,\"granted\":true}";
        assertThat(principal
                        .json("POST", "/api/v1/leaves/" + id + "/decision", decided)
                        .status())
                .isEqualTo(204);
        assertThat(principal
                        .json("POST", "/api/v1/leaves/" + id + "/undo/1", "{}")
                        .status())
                .isEqualTo(204);
        assertThat(teacher().get("/api/v1/leaves").status()).isEqualTo(403);

        String own = "/api/v1/leaves/of/" + sitting;
        assertThat(people.visitor(Role.TRAINER).json("DELETE", own, "").status())
                .isEqualTo(404);
        assertThat(teacher().json("DELETE", own, "").status()).isEqualTo(204);
        assertThat(teacher().json("DELETE", own, "").status()).isEqualTo(409);
    }

    private JsonNode line(UUID sitting) {
        return read(college().get("/api/v1/sittings/" + sitting + "/roll")).get(0);
    }

    private Visitor teacher() {
        return people.visitor(Role.TEACHER);
    }

    private Visitor college() {
        return people.visitor(Role.COLLEGE);
    }

    private static JsonNode read(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body());
    }
}
