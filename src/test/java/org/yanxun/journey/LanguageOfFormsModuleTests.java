package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** Pages that a form drew have no address of their own, and yet change their language and keep what stood there. */
@HouseTest
class LanguageOfFormsModuleTests {

    private final TestActors people;

    @Autowired
    LanguageOfFormsModuleTests(TestActors people) {
        this.people = people;
    }

    @Test
    void a_class_with_faults_keeps_what_was_typed() {
        Visitor college = people.visitor(Role.COLLEGE);
        Visitor.Reply wrong = college.post(
                "/programme/classes", "id", UUID.randomUUID().toString(), "title", "還沒寫完的班", "capacity", "-3");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(inEnglish(college, wrong)).contains("還沒寫完的班", "value=\"-3\"", "lang=\"en\"");
    }

    @Test
    void codes_that_are_shown_once_are_still_there() {
        people.addTeacher("鄔老師", people.school());
        Visitor liaison = people.visitor(Role.LIAISON);
        Visitor.Reply codes =
                liaison.post("/accounts/codes", "organisation", people.school().toString());

        Matcher code = Pattern.compile("<code>([A-Z2-9-]+)</code>").matcher(codes.body());
        assertThat(code.find()).isTrue();
        assertThat(inEnglish(liaison, codes)).contains(code.group(1), "鄔老師", "Activation codes");
    }

    @Test
    void a_fault_after_any_form_is_told_in_the_other_language() {
        Visitor bureau = people.visitor(Role.BUREAU);
        Visitor.Reply fault = bureau.post("/roster/people/" + UUID.randomUUID() + "/id-number", "reason", "核對");

        assertThat(fault.status()).isEqualTo(404);
        assertThat(inEnglish(bureau, fault)).contains("There is no such page");
    }

    @Test
    void a_form_that_the_hat_may_not_send_and_one_without_our_mark_are_told_so_too() {
        Visitor teacher = people.visitor(Role.TEACHER);

        assertThat(inEnglish(teacher, teacher.post("/accounts/codes", "organisation", "x")))
                .contains("Your present role may not do this");
        assertThat(inEnglish(teacher, teacher.postBare("/account/password", "old", "x")))
                .contains("This page was open too long");
    }

    private static String inEnglish(Visitor visitor, Visitor.Reply page) {
        Matcher place = Pattern.compile("back=%2Fagain%2F([0-9a-f-]{36})").matcher(page.body());
        assertThat(place.find()).as(page.body()).isTrue();
        String again = "/again/" + place.group(1);
        assertThat(visitor.get("/language/en?back=" + again).location()).isEqualTo(again);
        Visitor.Reply drawn = visitor.get(again);
        assertThat(drawn.status()).isEqualTo(200);
        visitor.without("lang");
        return drawn.body();
    }
}
