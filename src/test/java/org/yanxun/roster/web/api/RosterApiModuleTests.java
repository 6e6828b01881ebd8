package org.yanxun.roster.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class RosterApiModuleTests {

    @LocalServerPort
    private int port;

    private final TestActors people;

    @Autowired
    RosterApiModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void organisations_come_parents_first_page_by_page() {
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read(bureau().get("/api/v1/organisations?limit=2" + cursor));
            page.get("items").forEach(each -> names.add(each.get("name").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());

        assertThat(names).first().isEqualTo("試區教育局");
        assertThat(names).containsExactlyInAnyOrder("試區教育局", "試區教師進修學校", "蛟川國小", "青峙國小");
    }

    @Test
    void one_organisation_tells_its_nature_by_codes() {
        JsonNode school = read(bureau().get("/api/v1/organisations/" + people.school()));

        assertThat(school.get("type").asString()).isEqualTo("PRIMARY");
        assertThat(school.get("ownership").asString()).isEqualTo("PUBLIC");
        assertThat(school.get("stages").get(0).asString()).isEqualTo("PRIMARY");
        assertThat(school.get("rural").asBoolean()).isFalse();
        assertThat(school.get("open").asBoolean()).isTrue();
        assertThat(school.get("parent").asString()).isEqualTo(people.bureau().toString());
        assertThat(read(bureau().get("/api/v1/organisations/" + people.bureau()))
                        .get("parent")
                        .isNull())
                .isTrue();
    }

    @Test
    void people_come_page_by_page_in_the_order_of_their_names() {
        for (String name : List.of("安一", "白二", "曹三", "丁四", "鄂五", "馮六", "高七")) {
            people.addTeacher(name, people.otherSchool());
        }
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read(
                    bureau().get("/api/v1/people?limit=3&organisation=" + people.otherSchool() + "&cursor=" + cursor));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(3);
            page.get("items").forEach(each -> names.add(each.get("name").asString()));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());

        assertThat(names).containsExactly("安一", "白二", "曹三", "丁四", "鄂五", "馮六", "高七");
    }

    @Test
    void people_are_narrowed_by_what_their_post_is() {
        PersonId person = people.addTeacher("窄一", people.school());

        assertThat(ids("?q=zhaiyi")).containsExactly(person.toString());
        assertThat(ids("?q=zhaiyi&subject=CHINESE&stage=PRIMARY&kind=TEACHER")).containsExactly(person.toString());
        assertThat(ids("?q=zhaiyi&subject=MUSIC")).isEmpty();
        assertThat(ids("?q=zhaiyi&kind=PRINCIPAL")).isEmpty();
    }

    @Test
    void one_person_tells_the_post_and_never_an_identity_number() {
        PersonId person = people.addTeacher("單一", people.school());

        Reply reply = bureau().get("/api/v1/people/" + person);

        JsonNode found = read(reply);
        assertThat(found.get("name").asString()).isEqualTo("單一");
        assertThat(found.get("post").get("organisationName").asString()).isEqualTo("蛟川國小");
        assertThat(found.get("post").get("subject").asString()).isEqualTo("CHINESE");
        assertThat(reply.body()).doesNotContainIgnoringCase("idNumber");
    }

    @Test
    void what_lies_outside_the_scope_is_not_there() {
        PersonId stranger = people.addTeacher("外一", people.otherSchool());
        Visitor liaison = people.visitor(Role.LIAISON);

        for (String path : List.of(
                "/people/" + stranger,
                "/people/" + UUID.randomUUID(),
                "/people/nonsense",
                "/organisations/" + people.otherSchool(),
                "/organisations/" + people.bureau(),
                "/people?organisation=" + people.otherSchool())) {
            Reply reply = liaison.get("/api/v1" + path);
            assertThat(reply.status()).as(path).isEqualTo(404);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(read(liaison.get("/api/v1/people?q=wai")).get("items").size())
                .isZero();
        assertThat(read(liaison.get("/api/v1/organisations")).get("items").size())
                .isOne();
    }

    @Test
    void teachers_and_strangers_are_refused() {
        for (String path : List.of("/people", "/organisations")) {
            assertThat(people.visitor(Role.TEACHER).get("/api/v1" + path).status())
                    .isEqualTo(403);
            assertThat(Visitor.anonymous(port).get("/api/v1" + path).status()).isEqualTo(401);
        }
    }

    private List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        read(bureau().get("/api/v1/people" + query))
                .get("items")
                .forEach(each -> ids.add(each.get("id").asString()));
        return ids;
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private static JsonNode read(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(reply.body());
    }
}
