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
    void a_finding_is_settled_with_a_reason_and_both_are_seen_and_taken_back_on_the_plans_page() {
        String page = bureau.get(plan.page()).body();
        var form = Pattern.compile("action=\"([^\"]*/findings/[^\"]+)\"").matcher(page);
        assertThat(form.find()).isTrue();
        assertThat(page)
                .contains("有誤", "改為「2031年2月—2033年7月」")
                .contains("desk-first\" id=\"finding-", "href=\"#finding-");
        assertThat(bureau.post(form.group(1), "choice", "0", "why", "學制兩年半").status())
                .isEqualTo(303);
        String settled = bureau.get(plan.page()).body();
        assertThat(settled).contains("學制兩年半", "試BUREAU");
        var undo = Pattern.compile("name=\"undoes\" value=\"([^\"]+)\"").matcher(settled);
        assertThat(undo.find()).isTrue();
        assertThat(bureau.post(plan.page() + "/undo", "undoes", undo.group(1)).status())
                .isEqualTo(303);
        assertThat(bureau.get(plan.page()).body()).contains(form.group(1)).doesNotContain("學制兩年半");
    }

    @Test
    void a_reason_is_kept_with_what_counts_a_target() {
        String ten = plan.target(bureau, "10名");
        assertThat(bureau.post(
                                plan.page() + ten,
                                "act",
                                "BIND",
                                "indicator",
                                "enrolment.seated",
                                "goal",
                                "10",
                                "from",
                                "2031-01-01",
                                "to",
                                "2031-12-31",
                                "why",
                                "以座位計")
                        .status())
                .isEqualTo(303);
        assertThat(bureau.get(plan.page() + ten).body()).contains("以座位計", "id=\"bind-why\"", "id=\"split-why\"");
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
