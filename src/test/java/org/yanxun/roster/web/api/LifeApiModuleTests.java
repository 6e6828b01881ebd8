package org.yanxun.roster.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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
class LifeApiModuleTests {

    private static final String ALL = "/api/v1/organisations";

    private final TestActors people;

    @Autowired
    LifeApiModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void an_organisation_begins_changes_is_put_right_ends_and_all_of_it_stands_in_its_past() {
        String id = UUID.randomUUID().toString();
        String one = ALL + "/" + id;
        JsonNode begun = read(bureau().json("POST", ALL, body(id, "新校", "2020-09-01", "")), 201);
        assertThat(read(bureau().json("POST", ALL, body(id, "新校", "2020-09-01", "")), 201))
                .isEqualTo(begun);

        JsonNode changed =
                read(bureau().json("POST", one + "/change", body(id, "更名校", "2024-09-01", seen(begun))), 200);
        assertThat(changed.get("items")).hasSize(2);
        assertThat(changed.get("items").get(0).get("until").asString()).isEqualTo("2024-09-01");
        String chapter = changed.get("items").get(1).get("id").asString();
        JsonNode right =
                read(bureau().json("PUT", one + "/past/" + chapter, body(id, "正名校", "2024-09-01", seen(changed))), 200);
        assertThat(right.get("items").get(1).get("name").asString()).isEqualTo("正名校");

        String close = "{\"on\":\"2026-01-01\",\"seen\":\"" + seen(right) + "\",\"reason\":\"生源不足\"}";
        JsonNode closed = read(administrator().json("POST", one + "/close", close), 200);
        assertThat(closed.get("items").get(1).get("until").asString()).isEqualTo("2026-01-01");
        JsonNode undone = read(bureau().json("POST", one + "/undo", "{\"seen\":\"" + seen(closed) + "\"}"), 200);
        assertThat(undone.get("items").get(1).path("until").isString()).isFalse();
        assertThat(bureau().get("/api/v1/audit?subject=" + id).body())
                .contains("roster.addOrganisation", "roster.changeOrganisation", "roster.correctOrganisation")
                .contains("roster.closeOrganisation", "roster.undoOrganisation", "生源不足");
    }

    @Test
    void what_is_wrong_is_named_by_its_field() {
        String id = UUID.randomUUID().toString();

        assertThat(bureau().json("POST", ALL, body(id, "校".repeat(300), "2020-09-01", ""))
                        .body())
                .contains("\"field\":\"name\"");
        assertThat(bureau().json("POST", ALL, body(id, "新校", "九月", "")).body()).contains("\"field\":\"from\"");
        assertThat(bureau().json("POST", ALL, body(id, "新校", "2020-09-01", "").replace("PRIMARY\"", "PALACE\""))
                        .body())
                .contains("\"field\":\"type\"");
        assertThat(bureau().json("POST", ALL, body(id, "新校", "2020-09-01", "").replace("\"N-", "\"N "))
                        .body())
                .contains("\"field\":\"code\"");
        assertThat(bureau().json("POST", ALL, "{}").status()).isEqualTo(422);
        assertThat(bureau().get(ALL + "/" + id + "/past").status()).isEqualTo(404);
    }

    @Test
    void nobody_is_left_standing_and_a_stale_change_is_refused() {
        String school = ALL + "/" + people.school();
        String seen = seen(read(bureau().get(school + "/past"), 200));

        Reply closing = bureau().json("POST", school + "/close", "{\"on\":\"2026-03-02\",\"seen\":\"" + seen + "\"}");
        assertThat(closing.status()).isEqualTo(409);
        assertThat(closing.body()).contains("試TEACHER");
        assertThat(bureau().json("POST", school + "/close", "{\"on\":\"2026-03-02\",\"seen\":\"2020-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(409);
        assertThat(bureau().json("POST", school + "/close", "{\"on\":\"2026-03-02\"}")
                        .body())
                .contains("\"field\":\"seen\"");
    }

    @Test
    void the_past_is_read_by_whoever_sees_the_organisation_and_written_by_bureau_and_administrator() {
        String own = ALL + "/" + people.school();

        assertThat(people.visitor(Role.LIAISON).get(own + "/past").status()).isEqualTo(200);
        assertThat(people.visitor(Role.LIAISON)
                        .get(ALL + "/" + people.otherSchool() + "/past")
                        .status())
                .isEqualTo(404);
        assertThat(people.visitor(Role.TEACHER).get(own + "/past").status()).isEqualTo(403);
        for (Role role : new Role[] {Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON}) {
            assertThat(people.visitor(role).json("POST", own + "/close", "{}").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void organisations_are_told_of_a_day_as_they_were_then() {
        String made = UUID.randomUUID().toString();
        read(bureau().json("POST", ALL, """
                {"id":"%s","code":"D-%s","name":"舊名國小","type":"PRIMARY","ownership":"PUBLIC","parent":"%s",
                 "from":"2020-09-01"}\
                """.formatted(made, made.substring(0, 8), people.bureau())), 201);
        String seen =
                read(bureau().get(ALL + "/" + made + "/past"), 200).get("seen").asString();
        read(bureau().json("POST", ALL + "/" + made + "/change", """
                {"name":"新名國小","type":"PRIMARY","ownership":"PUBLIC","stages":["PRIMARY"],"parent":"%s",
                 "from":"2023-09-01","seen":"%s"}\
                """.formatted(people.bureau(), seen)), 200);

        assertThat(bureau().get(ALL + "?limit=200&on=2022-01-01").body())
                .contains("舊名國小")
                .doesNotContain("新名國小");
        assertThat(bureau().get(ALL + "?limit=200&on=2024-01-01").body())
                .contains("新名國小")
                .doesNotContain("舊名國小");
        assertThat(bureau().get(ALL + "?limit=200&on=2019-01-01").body()).doesNotContain("新名國小", "舊名國小");
        assertThat(bureau().get(ALL + "?on=never").body()).contains("\"field\":\"on\"");
        assertThat(bureau().get("/roster/organisations?on=2022-01-01").body())
                .contains("舊名國小", "/roster/organisations/" + made + "?on=2022-01-01")
                .doesNotContain("新名國小");
        assertThat(bureau().get("/roster/organisations").body())
                .contains("新名國小")
                .doesNotContain("舊名國小");
    }

    @Test
    void people_of_an_organisation_are_told_of_a_day_page_by_page() {
        people.addTeacher("安安", people.otherSchool());
        people.addTeacher("白白", people.otherSchool());
        String there = ALL + "/" + people.otherSchool() + "/people";

        JsonNode first = read(bureau().get(there + "?limit=1"), 200);
        assertThat(first.get("items").get(0).get("name").asString()).isEqualTo("安安");
        assertThat(first.at("/items/0/post/organisationName").asString()).isNotEmpty();
        JsonNode second =
                read(bureau().get(there + "?limit=1&cursor=" + first.get("next").asString()), 200);
        assertThat(second.get("items").get(0).get("name").asString()).isEqualTo("白白");
        assertThat(read(bureau().get(there + "?on=2010-01-01"), 200).get("items"))
                .isEmpty();
        assertThat(bureau().get(there + "?on=never").body()).contains("\"field\":\"on\"");
        assertThat(bureau().get(there + "?limit=0").body()).contains("\"field\":\"limit\"");
        assertThat(bureau().get(there + "?cursor=-1").body()).contains("\"field\":\"cursor\"");
        assertThat(people.visitor(Role.LIAISON).get(there).status()).isEqualTo(404);
    }

    private String body(String id, String name, String from, String seen) {
        return """
                {"id":"%s","code":"N-%s","name":"%s","parent":"%s","type":"PRIMARY","ownership":"PUBLIC",
                 "stages":["PRIMARY"],"from":"%s","seen":"%s"}
                """.formatted(id, id.substring(0, 8), name, people.bureau(), from, seen);
    }

    private static String seen(JsonNode past) {
        return past.get("seen").asString();
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private Visitor administrator() {
        return people.visitor(Role.ADMINISTRATOR);
    }

    private static JsonNode read(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(reply.body());
    }
}
