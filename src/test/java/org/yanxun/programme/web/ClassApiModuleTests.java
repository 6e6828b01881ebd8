package org.yanxun.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** One class over HTTP for programs: made, changed, published, called off, and refused in words a program reads. */
@HouseTest
class ClassApiModuleTests {

    private final LocalDate soon = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30);

    private final TestActors people;
    private final Visitor college;

    @Autowired
    ClassApiModuleTests(TestActors people) {
        this.people = people;
        college = people.visitor(Role.COLLEGE);
    }

    @Test
    void programs_do_what_pages_do() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String body = json(id, "50", "16:30");

        Visitor.Reply created = college.json("POST", "/api/v1/classes", body);
        Visitor.Reply again = college.json("POST", "/api/v1/classes", body);
        Visitor.Reply published = college.json("POST", "/api/v1/classes/" + id + "/publish", "{\"version\":0}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(published.body()).contains("\"state\":\"PUBLISHED\"", "\"version\":1");
        assertThat(college.get("/api/v1/classes?phase=OPEN").body()).contains(id.toString());
        assertThat(college.get("/api/v1/classes/" + id).body()).contains("課例研討");
        assertThat(college.json("PUT", "/api/v1/classes/" + id, body.replace("\"version\":\"\"", "\"version\":\"1\""))
                        .body())
                .contains("\"version\":2");
        assertThat(college.json("POST", "/api/v1/classes/" + id + "/cancel", "{\"version\":2,\"reason\":\"改期\"}")
                        .body())
                .contains("CANCELLED");
    }

    @Test
    void programs_are_told_every_field_that_is_wrong() {
        Visitor.Reply reply =
                college.json("POST", "/api/v1/classes", json(UuidCreator.getTimeOrderedEpoch(), "-1", "10:00"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.body()).contains("\"field\":\"capacity\"", "\"field\":\"sessions[0].endsAt\"");
        assertThat(college.json("POST", "/api/v1/classes", "{}").body())
                .contains("\"field\":\"capacity\"", "\"field\":\"category\"");
        assertThat(college.json("POST", "/api/v1/classes", "{").status()).isEqualTo(400);
    }

    @Test
    void a_program_may_leave_the_identities_to_the_house() {
        String body = json(UuidCreator.getTimeOrderedEpoch(), "50", "16:30")
                .replaceAll("\"(id|freshId)\":\"[^\"]*\",?", "")
                .replace("\"name\":\"教學研討\",", "\"name\":\"教學研討\"");

        Visitor.Reply created = college.json("POST", "/api/v1/classes", body);

        assertThat(created.status()).isEqualTo(201);
        String id = created.body().replaceAll("(?s)^\\{\"id\":\"([^\"]*)\".*", "$1");
        assertThat(college.get("/api/v1/classes/" + id).body()).contains("課例研討");
    }

    @Test
    void a_program_that_comes_too_late_is_told_so_and_what_it_leaves_out_is_named() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String body = json(id, "50", "16:30");
        college.json("POST", "/api/v1/classes", body);

        Visitor.Reply other = college.json("POST", "/api/v1/classes", body.replace("課例研討", "另一個班"));
        Visitor.Reply stale = college.json("POST", "/api/v1/classes/" + id + "/publish", "{\"version\":7}");
        Visitor.Reply unsaid = college.json("POST", "/api/v1/classes/" + id + "/publish", "{}");

        assertThat(List.of(other.status(), stale.status(), unsaid.status())).containsExactly(409, 409, 422);
        assertThat(stale.header("Content-Type")).startsWith("application/problem+json");
        assertThat(unsaid.body()).contains("\"field\":\"version\"");
        assertThat(college.json("POST", "/api/v1/classes/" + id + "/cancel", "{\"version\":0}")
                        .body())
                .contains("\"field\":\"reason\"");
        assertThat(college.get("/api/v1/classes/" + id).body()).contains("DRAFT", "\"version\":0");
    }

    @Test
    void another_schools_class_answers_programs_as_if_it_did_not_exist() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        college.json("POST", "/api/v1/classes", json(id, "50", "16:30"));
        Visitor principal = people.visitor(Role.PRINCIPAL);
        String address = "/api/v1/classes/" + id;

        assertThat(principal.get(address).status()).isEqualTo(404);
        assertThat(principal
                        .json("PUT", address, json(id, "60", "16:30").replace("\"version\":\"\"", "\"version\":\"0\""))
                        .status())
                .isEqualTo(404);
        assertThat(principal
                        .json("POST", address + "/publish", "{\"version\":0}")
                        .status())
                .isEqualTo(404);
        assertThat(principal
                        .json("POST", address + "/cancel", "{\"version\":0,\"reason\":\"改期\"}")
                        .status())
                .isEqualTo(404);
    }

    private String json(UUID id, String capacity, String until) {
        return """
                {"id":"%s","version":"","programme":{"name":"教學研討","freshId":"%s"},
                 "naming":{"title":"課例研討"},"terms":{"category":"ONLINE","capacity":"%s"},
                 "sessions":[{"id":"%s","when":{"date":"%s","from":"13:30","until":"%s"},"place":"302"}]}
                """.formatted(id, stable(id, "programme"), capacity, stable(id, "session"), soon, until);
    }

    private static UUID stable(UUID id, String what) {
        return UUID.nameUUIDFromBytes((id + what).getBytes(StandardCharsets.UTF_8));
    }
}
