package org.yanxun.plan.web.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;

/** A target's forms, sent as a browser sends them. */
@HouseTest
class TargetPageModuleTests {

    private static final Pattern BATCH = Pattern.compile("name=\"batch\" value=\"([^\"]+)\"");

    private final Visitor bureau;
    private final OpenPlan plan;

    @Autowired
    TargetPageModuleTests(ApplicationContext house, TestActors people) {
        bureau = people.visitor(Role.BUREAU);
        plan = OpenPlan.in(house, people);
    }

    @Test
    void every_form_has_an_id_of_its_own_and_one_sent_twice_is_kept_once() {
        String ten = plan.target(bureau, "10名");
        List<String> batches = BATCH.matcher(bureau.get(plan.page() + ten).body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(batches).hasSize(4).doesNotHaveDuplicates();

        String[] form = {
            "act",
            "CORRECT",
            "version",
            "0",
            "batch",
            batches.getLast(),
            "kind",
            "COUNT",
            "value",
            "12",
            "unit",
            "PERSON"
        };
        assertThat(bureau.post(plan.page() + ten, form).status()).isEqualTo(303);
        assertThat(bureau.post(plan.page() + ten, form).status()).isEqualTo(303);
        assertThat(plan.rows(bureau, ten + "/decisions")).hasSize(1);
        assertThat(bureau.get(plan.api() + ten).body()).contains("\"value\":12");

        form[9] = "14";
        assertThat(bureau.post(plan.page() + ten, form).status()).isEqualTo(409);
        assertThat(plan.rows(bureau, ten + "/decisions")).hasSize(1);
        assertThat(bureau.get(plan.api() + ten).body()).contains("\"value\":12");
    }

    @Test
    void a_wrong_correction_keeps_what_was_typed_and_says_so_at_the_field() {
        String ten = plan.page() + plan.target(bureau, "10名");
        Visitor.Reply reply = bureau.post(
                ten, "act", "CORRECT", "version", "0", "kind", "RATIO", "value", "約八成", "subject", "骨幹", "why", "看錯");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("value=\"約八成\"", "id=\"value-wrong\"", "value=\"骨幹\"", "value=\"看錯\"")
                .containsPattern("value=\"RATIO\" selected");
    }

    @Test
    void a_wrong_split_keeps_every_row_and_names_the_part() {
        String ten = plan.page() + plan.target(bureau, "10名");
        Visitor.Reply reply = bureau.post(
                ten, "act", "SPLIT", "version", "0", "words", "", "figure", "", "words", "10名", "figure", "十幾");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body())
                .contains("value=\"十幾\"", "id=\"figure-wrong-2\"")
                .doesNotContain("id=\"figure-wrong-1\"");
    }

    @Test
    void a_wrong_binding_keeps_what_was_typed_and_is_called_as_in_the_api() {
        String ten = plan.page() + plan.target(bureau, "10名");
        Visitor.Reply reply = bureau.post(
                ten,
                "act",
                "BIND",
                "version",
                "0",
                "indicator",
                "enrolment.seated",
                "parameters.level",
                "MOON",
                "goal",
                "7",
                "from",
                "2031-03-01",
                "to",
                "2031-12-31");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("id=\"parameters.level-wrong\"", "value=\"7\"", "value=\"2031-03-01\"");
    }
}
