package org.yanxun.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;

/** What was typed into a form about people and is wrong comes back as it was typed, the fault at its field. */
@HouseTest
class TypedFormsModuleTests {

    private final TestActors people;
    private final HeldPosts held;

    @Autowired
    TypedFormsModuleTests(TestActors people, JdbcClient jdbc) {
        this.people = people;
        held = new HeldPosts(jdbc);
    }

    @Test
    void a_new_post_without_its_place_and_with_a_day_that_is_none() {
        PersonId person = people.addTeacher("吳任", people.school());

        Reply wrong = bureau().post(
                        "/roster/people/" + person + "/posts",
                        "kind",
                        "VICE_PRINCIPAL",
                        "staffing",
                        "CONTRACT",
                        "stage",
                        "JUNIOR",
                        "from",
                        "2025-02-30",
                        "seen",
                        held.seen(person));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"organisation-wrong\"", "id=\"from-wrong\"", "value=\"2025-02-30\"")
                .containsPattern("value=\"VICE_PRINCIPAL\" selected")
                .containsPattern("value=\"CONTRACT\" selected")
                .containsPattern("value=\"JUNIOR\" selected");
        assertThat(held.posts(person)).hasSize(1);
    }

    @Test
    void the_day_of_an_end_stands_at_the_end_and_that_of_a_move_at_the_move() {
        PersonId person = people.addTeacher("吳動", people.school());
        String post = "/roster/people/" + person + "/posts/" + held.postId(person);

        Reply end = bureau().post(post + "/end", "on", "2010-01-01", "seen", held.seen(person));
        Reply move = bureau().post(
                        post + "/transfer",
                        "organisation",
                        people.otherSchool().toString(),
                        "on",
                        "2010-01-02",
                        "seen",
                        held.seen(person));
        Reply correction = bureau().post(
                        post + "/correct",
                        "kind",
                        "TEACHER",
                        "staffing",
                        "ESTABLISHED",
                        "subject",
                        "ART",
                        "from",
                        "2025-02-01",
                        "until",
                        "2024-02-01",
                        "seen",
                        held.seen(person));

        assertThat(end.body())
                .contains("id=\"end-on-wrong\"", "value=\"2010-01-01\"")
                .doesNotContain("transfer-on-wrong");
        assertThat(move.body())
                .contains("id=\"transfer-on-wrong\"", "value=\"2010-01-02\"")
                .doesNotContain("end-on-wrong")
                .containsPattern("value=\"" + people.otherSchool() + "\" selected");
        assertThat(correction.body())
                .contains("id=\"until-wrong\"", "value=\"2024-02-01\"")
                .containsPattern("value=\"ART\" selected");
    }

    @Test
    void a_subject_that_nobody_knows_is_told_instead_of_forgotten() {
        PersonId person = people.addTeacher("吳科", people.school());
        String body =
                "{\"kind\":\"TEACHER\",\"staffing\":\"ESTABLISHED\",\"subject\":\"MAGIC\",\"from\":\"2025-02-01\","
                        + "\"seen\":\"" + held.seen(person) + "\"}";

        Reply wrong = bureau().json("PUT", "/api/v1/people/" + person + "/posts/" + held.postId(person), body);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("\"field\":\"subject\"");
    }

    @Test
    void a_new_person_with_a_wrong_number_keeps_everything_else_that_was_typed() {
        Reply wrong = bureau().post(
                        "/roster/people",
                        "name",
                        "吳新人",
                        "staffNumber",
                        "N 48",
                        "mobile",
                        "13800000048",
                        "kind",
                        "TEACHER",
                        "staffing",
                        "CONTRACT",
                        "trainee",
                        "TEACHER",
                        "code",
                        "nowhere",
                        "from",
                        "2025-09-01");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"staffNumber-wrong\"", "id=\"code-wrong\"")
                .contains("value=\"吳新人\"", "value=\"N 48\"", "value=\"13800000048\"")
                .containsPattern("value=\"CONTRACT\" selected");
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }
}
