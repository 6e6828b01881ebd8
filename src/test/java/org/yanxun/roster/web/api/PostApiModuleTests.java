package org.yanxun.roster.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program keeps a person's posts as the pages do, and is told by field what it sent wrongly. */
@HouseTest
class PostApiModuleTests {

    private final TestActors people;

    @Autowired
    PostApiModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void a_post_begins_once_is_corrected_ends_and_the_last_change_is_taken_back() {
        PersonId person = people.addTeacher("鄭程", people.school());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String begun = begun(person, id, people.otherSchool().toString(), "MUSIC");

        assertThat(bureau().json("POST", posts(person), begun).status()).isEqualTo(201);
        assertThat(bureau().json("POST", posts(person), begun).status()).isEqualTo(201);
        assertThat(held(person, "MUSIC").get("id").asString()).isEqualTo(id.toString());
        assertThat(read(bureau().get(posts(person))).get("items").size()).isEqualTo(2);

        JsonNode corrected = read(bureau().json("PUT", posts(person) + "/" + id, """
                {"kind":"TEACHER","staffing":"ESTABLISHED","subject":"ENGLISH","from":"2021-09-01","seen":"%s"}\
                """.formatted(seen(person))));
        assertThat(corrected.get("items").toString()).contains("ENGLISH", "2021-09-01");

        String post = posts(person) + "/" + held(person, "ENGLISH").get("id").asString();
        assertThat(bureau().json("POST", post + "/end", on("2025-02-10", person))
                        .status())
                .isEqualTo(200);
        assertThat(held(person, "ENGLISH").get("until").asString()).isEqualTo("2025-02-10");

        bureau().json("POST", "/api/v1/people/" + person + "/undo", "{\"seen\":\"" + seen(person) + "\"}");
        assertThat(held(person, "ENGLISH").get("until").isNull()).isTrue();
    }

    @Test
    void what_has_been_changed_meanwhile_is_not_overwritten() {
        PersonId person = people.addTeacher("鄭舊", people.school());
        String old = on("2025-02-10", person);
        String post = posts(person) + "/" + only(person);
        assertThat(bureau().json("POST", post + "/end", old).status()).isEqualTo(200);

        assertThat(bureau().json("POST", post + "/end", old).status()).isEqualTo(409);
    }

    @Test
    void somebody_just_entered_keeps_all_posts_and_the_refusal_says_what_to_do_instead() {
        PersonId person = people.addTeacher("鄭新", people.school());

        Reply refused =
                bureau().json("POST", "/api/v1/people/" + person + "/undo", "{\"seen\":\"" + seen(person) + "\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("請改用更正");
        assertThat(read(bureau().get(posts(person))).get("items").size()).isEqualTo(1);
    }

    @Test
    void whoever_moves_away_is_out_of_sight_of_the_school_that_is_left() {
        PersonId person = people.addTeacher("鄭離", people.school());
        String move = "{\"organisation\":\"%s\",\"on\":\"2025-02-10\",\"seen\":\"%s\"}"
                .formatted(people.otherSchool(), seen(person));

        Reply moved = bureau().json("POST", posts(person) + "/" + only(person) + "/transfer", move);

        assertThat(read(moved).get("items").toString())
                .contains(people.otherSchool().toString());
        assertThat(people.visitor(Role.LIAISON).get(posts(person)).status()).isEqualTo(404);
    }

    @Test
    void an_organisation_that_is_not_there_is_named_and_one_out_of_scope_is_told_no_differently() {
        PersonId person = people.addTeacher("鄭地", people.school());
        String post =
                "{\"id\":\"%s\",\"organisation\":\"%s\",\"kind\":\"TEACHER\",\"staffing\":\"ESTABLISHED\",\"from\":\"2025-09-01\"}";
        UUID id = UuidCreator.getTimeOrderedEpoch();

        Reply unknown = bureau().json("POST", posts(person), post.formatted(id, UUID.randomUUID()));
        Reply hidden =
                people.visitor(Role.LIAISON).json("POST", posts(person), post.formatted(id, people.otherSchool()));

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(field(unknown)).isEqualTo("organisation");
        assertThat(hidden.status()).isEqualTo(422);
        assertThat(field(hidden)).isEqualTo("organisation");
        String move = posts(person) + "/" + only(person) + "/transfer";
        String nowhere = "{\"organisation\":\"%s\",\"on\":\"2025-02-10\",\"seen\":\"%s\"}"
                .formatted(UUID.randomUUID(), seen(person));
        assertThat(field(bureau().json("POST", move, nowhere))).isEqualTo("organisation");
        PersonId far = people.addTeacher("鄭遠", people.otherSchool());
        assertThat(people.visitor(Role.LIAISON)
                        .json("POST", posts(far), post.formatted(id, people.otherSchool()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everything_that_is_wrong_about_a_post_is_named_at_once() {
        PersonId person = people.addTeacher("鄭全", people.school());

        assertThat(bureau().json("POST", posts(person), """
                        {"kind":"KING","stage":"X","subject":"Y","staffing":"Z","from":"2025-9-1","until":"2025-9-2"}\
                        """).body())
                .contains("\"id\"", "\"organisation\"", "\"kind\"", "\"stage\"", "\"subject\"", "\"staffing\"")
                .contains("\"from\"", "\"until\"");
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        PersonId person = people.addTeacher("鄭錯", people.school());

        assertThat(field(bureau().json("POST", posts(person), "{}"))).isIn("id", "organisation");
        assertThat(field(bureau().json("POST", posts(person) + "/" + only(person) + "/end", on("10.2.2025", person))))
                .isEqualTo("on");
        assertThat(field(bureau().json("POST", "/api/v1/people/" + person + "/undo", "{}")))
                .isEqualTo("seen");
    }

    @Test
    void a_teacher_keeps_nobodys_posts() {
        PersonId person = people.addTeacher("鄭師", people.school());

        assertThat(people.visitor(Role.TEACHER).get(posts(person)).status()).isEqualTo(403);
    }

    private String begun(PersonId person, UUID id, String where, String subject) {
        return """
                {"id":"%s","organisation":"%s","kind":"TEACHER","stage":"PRIMARY","subject":"%s",\
                "staffing":"ESTABLISHED","from":"2020-09-01","seen":"%s"}""".formatted(id, where, subject, seen(person));
    }

    private String on(String day, PersonId person) {
        return "{\"on\":\"" + day + "\",\"seen\":\"" + seen(person) + "\"}";
    }

    private String seen(PersonId person) {
        return read(bureau().get(posts(person))).get("seen").asString();
    }

    private String only(PersonId person) {
        return read(bureau().get(posts(person))).get("items").get(0).get("id").asString();
    }

    /** The post in that subject: a change makes a new row, so that its identity is another one. */
    private JsonNode held(PersonId person, String subject) {
        for (JsonNode each : read(bureau().get(posts(person))).get("items")) {
            if (each.get("post").get("subject").asString().equals(subject)) {
                return each;
            }
        }
        throw new AssertionError("no such post");
    }

    private static String posts(PersonId person) {
        return "/api/v1/people/" + person + "/posts";
    }

    private static String field(Reply reply) {
        assertThat(reply.status()).isEqualTo(422);
        return read(reply).get("errors").get(0).get("field").asString();
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private static JsonNode read(Reply reply) {
        return JsonMapper.shared().readTree(reply.body());
    }
}
