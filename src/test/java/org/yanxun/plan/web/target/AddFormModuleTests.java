package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** A promise that the reading did not see, added on the plan's page as a browser does it. */
@HouseTest
class AddFormModuleTests {

    private final TestActors people;
    private final Visitor bureau;
    private final OpenPlan plan;

    @Autowired
    AddFormModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        bureau = people.visitor(Role.BUREAU);
        plan = OpenPlan.in(house, people);
    }

    @Test
    void words_of_one_sentence_become_a_promise_with_a_page() {
        Reply added = add("words", "每位教師參加", "kind", "COUNT", "value", "3", "unit", "TIME", "why", "漏讀");
        assertThat(added.status()).isEqualTo(303);
        assertThat(added.location()).startsWith(plan.page() + "/targets/");
        assertThat(plan.row(bureau, "每位教師參加").get("standing").asString()).isEqualTo("ACCEPTED");
        String decided = bureau.get(added.location()).body();
        assertThat(decided).contains("漏讀", "每位教師參加");
    }

    @Test
    void every_fault_stands_at_its_field_and_nothing_that_was_typed_is_lost() {
        Reply wrong = add("words", "文中沒有的話", "kind", "RATIO", "value", "約八成", "unit", "MOON", "why", "因為 <漏>");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"add-words-wrong\"", "id=\"add-value-wrong\"", "id=\"add-unit-wrong\"")
                .contains(">文中沒有的話</textarea>", "value=\"約八成\"", "value=\"因為 &lt;漏>\"")
                .containsPattern("value=\"RATIO\" selected")
                .containsPattern("<details class=\"paper note\" id=\"add\" open")
                .doesNotContain("id=\"add-why-wrong\"");
    }

    @Test
    void words_that_stand_twice_or_across_sentences_are_told_at_the_words() {
        assertThat(add("words", "教師", "kind", "ACTION").body()).contains("id=\"add-words-wrong\"", "不止一次");
        assertThat(add("words", "", "kind", "ACTION").status()).isEqualTo(422);
        Reply across = add("words", "二、教師\n每位", "kind", "ACTION");
        assertThat(across.status()).isEqualTo(422);
        assertThat(across.body()).contains("id=\"add-words-wrong\"");
    }

    @Test
    void a_figure_without_a_unit_is_told_at_the_unit() {
        Reply wrong = add("words", "每位教師參加", "kind", "COUNT", "value", "3");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("id=\"add-unit-wrong\"", ">每位教師參加</textarea>", "value=\"3\"")
                .doesNotContain("id=\"add-words-wrong\"");
    }

    @Test
    void a_reason_that_is_too_long_is_told_at_the_reason() {
        Reply wrong = add("words", "每位教師參加", "kind", "ACTION", "why", "說".repeat(401));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"add-why-wrong\"");
    }

    @Test
    void a_form_sent_twice_adds_once() {
        String[] form = {
            "id",
            UuidCreator.getTimeOrderedEpoch().toString(),
            "batch",
            UuidCreator.getTimeOrderedEpoch().toString(),
            "words",
            "每位教師參加",
            "kind",
            "ACTION"
        };
        int before = plan.rows(bureau, "/targets").size();
        assertThat(bureau.post(plan.page() + "/targets", form).status()).isEqualTo(303);
        assertThat(bureau.post(plan.page() + "/targets", form).status()).isEqualTo(303);
        assertThat(plan.rows(bureau, "/targets")).hasSize(before + 1);
    }

    @Test
    void a_plan_of_another_district_takes_no_promise_and_the_college_adds_none() {
        Visitor stranger = people.elsewhere().visitor(Role.BUREAU);
        assertThat(stranger.post(plan.page() + "/targets", "words", "每位教師參加").status())
                .isEqualTo(404);
        assertThat(people.visitor(Role.COLLEGE)
                        .post(plan.page() + "/targets", "words", "每位教師參加")
                        .status())
                .isEqualTo(403);
    }

    private Reply add(String... form) {
        return bureau.post(plan.page() + "/targets", form);
    }
}
