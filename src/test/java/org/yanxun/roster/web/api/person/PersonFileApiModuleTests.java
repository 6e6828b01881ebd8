package org.yanxun.roster.web.api.person;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A program reads a person's whole file and keeps it as the pages do. */
@HouseTest
class PersonFileApiModuleTests {

    private final TestActors people;

    @Autowired
    PersonFileApiModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void the_whole_file_is_told_with_masks_and_what_was_done_last() {
        PersonId person = people.addTeacher("秦檔", people.school());
        put(person, "id-number", "{\"idNumber\":\"330211198503071218\",\"reason\":\"補錄\",\"seen\":\"%s\"}");

        JsonNode file = file(person);

        assertThat(file.get("person").get("name").asString()).isEqualTo("秦檔");
        assertThat(file.get("person").get("idMask").asString()).startsWith("330*");
        assertThat(file.toString()).doesNotContain("330211198503071218");
        assertThat(file.get("posts").get(0).get("valid").get("from").asString()).isEqualTo("2015-09-01");
        assertThat(file.get("lastAct").asString()).isEqualTo("roster.correctIdNumber");
        assertThat(people.visitor(Role.PRINCIPAL).get(address(person) + "/file").status())
                .isEqualTo(200);
        assertThat(people.visitor(Role.TEACHER).get(address(person) + "/file").status())
                .isEqualTo(403);
    }

    @Test
    void a_liaison_is_appointed_once_and_the_former_one_is_named() {
        PersonId person = people.addTeacher("秦聯", people.school());
        String body = """
                {"id":"%s","kind":"LIAISON","organisation":"%s","from":"2025-09-01","seen":"%s"}\
                """.formatted(UUID.randomUUID(), people.school(), seen(person));

        Reply first = people.visitor(Role.PRINCIPAL).json("POST", address(person) + "/duties", body);
        Reply again = people.visitor(Role.PRINCIPAL).json("POST", address(person) + "/duties", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(read(first).get("relieved").get(0).asString()).isEqualTo("試LIAISON");
        assertThat(again.status()).isEqualTo(201);
        assertThat(read(again).get("file").get("duties").size()).isEqualTo(1);
        assertThat(file(people.person(Role.PRINCIPAL)).get("duties").size()).isZero();
    }

    @Test
    void a_title_is_added_corrected_ended_and_struck_out() {
        PersonId person = people.addTeacher("秦名", people.school());
        String credentials = address(person) + "/credentials";
        bureau().json("POST", credentials, title(person, "DISTRICT"));
        String held = credentials + "/" + only(person);

        assertThat(bureau().json("PUT", held, title(person, "CITY")).status()).isEqualTo(200);
        held = credentials + "/" + only(person);
        assertThat(bureau().json("POST", held + "/end", "{\"on\":\"2028-09-01\",\"seen\":\"" + seen(person) + "\"}")
                        .status())
                .isEqualTo(200);
        JsonNode credential = file(person).get("credentials").get(0);
        assertThat(credential.get("level").asString()).isEqualTo("CITY");
        assertThat(credential.get("valid").get("until").asString()).isEqualTo("2028-09-01");
        held = credentials + "/" + only(person);
        assertThat(bureau().json("DELETE", held + "?seen=" + seen(person), "").status())
                .isEqualTo(200);
        assertThat(file(person).get("credentials")).isEmpty();
        assertThat(bureau().json("DELETE", held + "?seen=" + seen(person), "").status())
                .isEqualTo(404);
        bureau().json("POST", address(person) + "/undo", "{\"seen\":\"" + seen(person) + "\"}");
        assertThat(file(person).get("credentials").size()).isEqualTo(1);
    }

    @Test
    void every_field_that_is_wrong_is_named_and_a_school_gives_no_titles() {
        PersonId person = people.addTeacher("秦錯", people.school());

        Reply wrong = bureau().json(
                        "POST",
                        address(person) + "/credentials",
                        "{\"kind\":\"KING\",\"subject\":\"MAGIC\",\"from\":\"gestern\",\"seen\":\"" + seen(person)
                                + "\"}");
        Reply refused =
                people.visitor(Role.LIAISON).json("POST", address(person) + "/credentials", title(person, "CITY"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"field\":\"kind\"", "\"field\":\"subject\"", "\"field\":\"from\"");
        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    void own_data_are_corrected_and_what_another_did_meanwhile_is_not_overwritten() {
        PersonId person = people.addTeacher("秦資", people.school());
        String old = seen(person);
        String body = "{\"name\":\"秦姿\",\"staffNumber\":\"Q48\",\"trainee\":\"OTHER\",\"mobile\":\"13800000048\","
                + "\"seen\":\"" + old + "\"}";

        Reply done = people.visitor(Role.LIAISON).json("PUT", address(person), body);
        Reply stale = people.visitor(Role.LIAISON).json("PUT", address(person), body);

        assertThat(read(done).get("person").get("mobile").asString()).isEqualTo("13800000048");
        assertThat(stale.status()).isEqualTo(409);
        Reply wrong = bureau().json("PUT", address(person), "{\"seen\":\"" + seen(person) + "\"}");
        assertThat(wrong.body()).contains("\"field\":\"name\"", "\"field\":\"trainee\"");
    }

    @Test
    void service_has_several_stretches() {
        PersonId person = people.addTeacher("秦教", people.school());
        for (String from : new String[] {"2001", "2006"}) {
            String body = "{\"from\":\"%s-08-01\",\"until\":\"%d-08-01\",\"seen\":\"%s\"}"
                    .formatted(from, Integer.parseInt(from) + 3, seen(person));
            assertThat(bureau().json("POST", address(person) + "/service", body).status())
                    .isEqualTo(201);
        }

        assertThat(file(person).get("service").size()).isEqualTo(2);
        assertThat(file(person).get("teachingYears").asInt()).isEqualTo(6);
    }

    private String title(PersonId person, String level) {
        return "{\"kind\":\"BACKBONE\",\"level\":\"%s\",\"from\":\"2025-09-01\",\"seen\":\"%s\"}"
                .formatted(level, seen(person));
    }

    private void put(PersonId person, String what, String body) {
        assertThat(bureau().json("PUT", address(person) + "/" + what, body.formatted(seen(person)))
                        .status())
                .isEqualTo(200);
    }

    private String only(PersonId person) {
        return file(person).get("credentials").get(0).get("id").asString();
    }

    private String seen(PersonId person) {
        return file(person).get("seen").asString();
    }

    private JsonNode file(PersonId person) {
        return read(bureau().get(address(person) + "/file"));
    }

    private static String address(PersonId person) {
        return "/api/v1/people/" + person;
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private static JsonNode read(Reply reply) {
        return JsonMapper.shared().readTree(reply.body());
    }
}
