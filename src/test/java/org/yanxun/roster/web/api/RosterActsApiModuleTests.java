package org.yanxun.roster.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class RosterActsApiModuleTests {

    private static final String NUMBER = "330211198503071218";

    private final TestActors people;

    @Autowired
    RosterActsApiModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void an_identity_number_is_shown_for_a_reason_that_is_kept() {
        String imported = """
                {"effectiveOn":"%s","rows":[{"name":"何某","idNumber":"%s","staffNumber":"H1","code":"%s"}]}\
                """.formatted(LocalDate.of(2026, 3, 2), NUMBER, code());
        JsonNode checked = read(bureau().json("POST", "/api/v1/roster-imports", imported));
        assertThat(checked.get("wrongs")).isEmpty();
        String id = checked.get("id").asString();
        assertThat(bureau().json("POST", "/api/v1/roster-imports/" + id + "/apply", "{}")
                        .status())
                .isEqualTo(200);
        String person = read(bureau().get("/api/v1/people?q=H1"))
                .get("items")
                .get(0)
                .get("id")
                .asString();
        String look = "/api/v1/people/" + person + "/id-number";

        Reply without = bureau().json("POST", look, "{}");
        Reply shown = bureau().json("POST", look, "{\"reason\":\"核對學籍\"}");

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("\"field\":\"reason\"").doesNotContain(NUMBER);
        assertThat(read(shown).get("idNumber").asString()).isEqualTo(NUMBER);
        assertThat(bureau().get("/api/v1/audit?subject=" + person).body()).contains("roster.showIdNumber", "核對學籍");
        assertThat(people.visitor(Role.TEACHER)
                        .json("POST", look, "{\"reason\":\"好奇\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_organisation_merges_into_another() {
        String merge = "/api/v1/organisations/" + people.otherSchool() + "/merge";

        assertThat(bureau().json("POST", merge, "{\"on\":\"2026-09-01\"}").body())
                .contains("\"field\":\"successor\"");
        for (String far : List.of("9026-09-01", "+999999999-01-01", "1.9.2026")) {
            assertThat(bureau().json(
                                    "POST",
                                    merge,
                                    "{\"successor\":\"%s\",\"on\":\"%s\",\"reason\":\"學生不足\"}"
                                            .formatted(people.school(), far))
                            .body())
                    .contains("\"field\":\"on\"");
        }
        Reply merged = bureau().json(
                        "POST",
                        merge,
                        "{\"successor\":\"%s\",\"on\":\"%s\",\"reason\":\"學生不足\"}"
                                .formatted(people.school(), LocalDate.of(2026, 3, 2)));

        assertThat(merged.status()).isEqualTo(200);
        assertThat(read(merged).get("open").asBoolean()).isFalse();
        assertThat(people.visitor(Role.LIAISON).json("POST", merge, "{}").status())
                .isEqualTo(403);
    }

    @Test
    void an_upload_is_let_go_once() {
        String rows = "{\"effectiveOn\":\"2026-02-01\",\"rows\":[{\"name\":\"未定\"}]}";
        String id = read(bureau().json("POST", "/api/v1/roster-imports", rows))
                .get("id")
                .asString();
        String upload = "/api/v1/roster-imports/" + id;

        assertThat(bureau().json("DELETE", upload, "").status()).isEqualTo(204);
        assertThat(bureau().json("DELETE", upload, "").status()).isEqualTo(404);
        assertThat(bureau().json("POST", upload + "/apply", "{}").status()).isEqualTo(409);
    }

    private String code() {
        return read(bureau().get("/api/v1/organisations/" + people.school()))
                .get("code")
                .asString();
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private static JsonNode read(Reply reply) {
        return JsonMapper.shared().readTree(reply.body());
    }
}
