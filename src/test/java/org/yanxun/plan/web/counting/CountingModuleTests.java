package org.yanxun.plan.web.counting;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.plan.web.target.OpenPlan;
import tools.jackson.databind.JsonNode;

/** Counting many promises at once, over HTTP: shown, decided as one, taken back as one. */
@HouseTest
class CountingModuleTests {

    private static final Pattern TICKED = Pattern.compile("name=\"targets\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(batch|version)\" value=\"([^\"]+)\"");

    private final TestActors people;
    private final Visitor bureau;
    private final OpenPlan plan;

    @Autowired
    CountingModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        bureau = people.visitor(Role.BUREAU);
        plan = OpenPlan.in(house, people);
    }

    @Test
    void the_page_shows_each_promise_what_would_count_it_and_its_figure_today() {
        String page = bureau.get(plan.page() + "/counting").body();
        assertThat(page).contains("10名", "區級", "目標 10", "checked");
        assertThat(page).contains(plan.page() + plan.target(bureau, "10名"));
        assertThat(bureau.get(plan.page()).body()).contains(plan.page() + "/counting\"");
        assertThat(bureau.get(plan.page()).body()).contains(plan.page() + "/counting?section=1");
    }

    @Test
    void what_is_ticked_is_counted_and_the_rest_waits() {
        String page = bureau.get(plan.page() + "/counting").body();
        String ten = id("10名");
        assertThat(ticked(page)).contains(ten);
        assertThat(bureau.post(plan.page() + "/counting", form(page, List.of(ten)))
                        .location())
                .startsWith(plan.page());
        assertThat(binding("10名").get("indicator").asString()).isEqualTo("enrolment.seated");
        assertThat(plan.row(bureau, "10名").get("standing").asString()).isEqualTo("ACCEPTED");
        assertThat(ticked(bureau.get(plan.page() + "/counting").body())).doesNotContain(ten);
    }

    @Test
    void a_form_sent_twice_is_kept_once_and_all_of_it_is_taken_back_at_once() {
        String page = bureau.get(plan.page() + "/counting").body();
        List<String> all = ticked(page);
        String[] form = form(page, all);
        assertThat(bureau.post(plan.page() + "/counting", form).status()).isEqualTo(303);
        assertThat(bureau.post(plan.page() + "/counting", form).status()).isEqualTo(303);
        assertThat(plan.rows(bureau, "/targets/" + id("10名") + "/decisions")).hasSize(1);
        String batch = plan.rows(bureau, "/targets/" + id("10名") + "/decisions")
                .getFirst()
                .get("batch")
                .asString();
        assertThat(bureau.post(plan.page() + "/undo", "undoes", batch).status()).isEqualTo(303);
        assertThat(binding("10名").isNull()).isTrue();
        assertThat(ticked(bureau.get(plan.page() + "/counting").body())).isEqualTo(all);
    }

    @Test
    void nothing_ticked_is_said_so_and_what_was_unticked_stays_unticked() {
        String page = bureau.get(plan.page() + "/counting").body();
        Reply none = bureau.post(plan.page() + "/counting", form(page, List.of()));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("id=\"targets-wrong\"").doesNotContain(" checked");
        Reply wrong = bureau.post(
                plan.page() + "/counting",
                form(page, List.of(id("10名"), UUID.randomUUID().toString())));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"targets-wrong\"").containsOnlyOnce(" checked");
    }

    @Test
    void a_reason_that_is_too_long_is_said_at_its_field() {
        String page = bureau.get(plan.page() + "/counting").body();
        List<String> form = new ArrayList<>(List.of(form(page, List.of(id("10名")))));
        form.addAll(List.of("why", "說".repeat(401)));
        Reply reply = bureau.post(plan.page() + "/counting", form.toArray(String[]::new));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("id=\"why-wrong\"");
    }

    @Test
    void a_page_that_is_out_of_date_binds_nothing() {
        String page = bureau.get(plan.page() + "/counting").body();
        String ten = "/targets/" + id("10名");
        bureau.json("POST", plan.api() + ten + "/decisions", "{\"act\":\"ACCEPT\"}");
        assertThat(bureau.post(plan.page() + "/counting", form(page, ticked(page)))
                        .status())
                .isEqualTo(409);
        assertThat(binding("10名").isNull()).isTrue();
    }

    @Test
    void a_section_shows_its_own_promises_and_one_that_is_not_there_is_not() {
        assertThat(bureau.get(plan.page() + "/counting?section=1").body()).contains("10名");
        assertThat(bureau.get(plan.page() + "/counting?section=2").body()).doesNotContain("10名");
        assertThat(bureau.get(plan.page() + "/counting?section=9").status()).isEqualTo(404);
        assertThat(bureau.get(plan.page() + "/counting?section=x").status()).isBetween(400, 422);
    }

    @Test
    void the_college_looks_and_has_no_button_and_others_do_not_look() {
        Visitor college = people.visitor(Role.COLLEGE);
        String page = college.get(plan.page() + "/counting").body();
        assertThat(page).contains("10名").doesNotContain("name=\"why\"");
        assertThat(college.post(plan.page() + "/counting", form(page, ticked(page)))
                        .status())
                .isEqualTo(403);
        assertThat(people.visitor(Role.TEACHER).get(plan.page() + "/counting").status())
                .isEqualTo(403);
    }

    @Test
    void programs_see_what_is_sure_and_what_it_counts_today() {
        JsonNode ten = suggestion("10名");
        assertThat(ten.get("sure").asBoolean()).isTrue();
        assertThat(ten.get("counted").asInt()).isZero();
        assertThat(ten.get("binding").get("goal").get("amount").asInt()).isEqualTo(10);
        assertThat(ten.get("version").asInt()).isZero();
        assertThat(plan.rows(bureau, "/suggestions")).doesNotHaveDuplicates();
        assertThat(OpenPlan.json(bureau.get(plan.api() + "/suggestions?section=2"))
                        .get("items")
                        .toString())
                .doesNotContain("10名");
    }

    @Test
    void programs_bind_all_that_is_sure_and_the_same_twice_is_kept_once() {
        String body = "{\"id\":\"" + UuidCreator.getTimeOrderedEpoch() + "\",\"version\":0}";
        assertThat(bind(body).status()).isEqualTo(204);
        assertThat(bind(body).status()).isEqualTo(204);
        assertThat(binding("10名").get("indicator").asString()).isEqualTo("enrolment.seated");
        assertThat(plan.rows(bureau, "/targets/" + id("10名") + "/decisions")).hasSize(1);
        assertThat(bind("{}").status()).isEqualTo(204);
        assertThat(bind("{\"version\":0}").status()).isEqualTo(409);
    }

    @Test
    void programs_bind_those_they_name_or_a_section_alone() {
        assertThat(bind("{\"section\":2}").status()).isEqualTo(204);
        assertThat(binding("10名").isNull()).isTrue();
        assertThat(bind("{\"targets\":[\"" + id("10名") + "\"]}").status()).isEqualTo(204);
        assertThat(binding("10名").isNull()).isFalse();
        assertThat(binding("2名").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"targets\":[]} | targets",
                "{\"targets\":[\"019b0000-0000-7000-8000-000000000000\"]} | targets",
                "{\"targets\":\"x\"} | targets",
                "{\"section\":\"x\"} | section",
                "{\"version\":\"x\"} | version",
                "{\"id\":\"x\"} | id"
            })
    void what_cannot_be_taken_names_the_field(String body, String field) {
        Reply reply = bind(body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.body()).contains("\"field\":\"" + field);
    }

    @Test
    void a_section_or_a_plan_that_is_not_there_is_not() {
        assertThat(bind("{\"section\":9}").status()).isEqualTo(404);
        Visitor stranger = people.elsewhere().visitor(Role.BUREAU);
        assertThat(stranger.get(plan.api() + "/suggestions").status()).isEqualTo(404);
        assertThat(stranger.json("POST", plan.api() + "/bind", "{}").status()).isEqualTo(404);
        assertThat(stranger.get(plan.page() + "/counting").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TEACHER", "PRINCIPAL", "LIAISON"})
    void schools_see_no_suggestions(Role role) {
        assertThat(people.visitor(role).get(plan.api() + "/suggestions").status())
                .isEqualTo(403);
        assertThat(people.visitor(role).json("POST", plan.api() + "/bind", "{}").status())
                .isEqualTo(403);
    }

    private Reply bind(String body) {
        return bureau.json("POST", plan.api() + "/bind", body);
    }

    private String id(String words) {
        return plan.row(bureau, words).get("id").asString();
    }

    private JsonNode binding(String words) {
        return plan.row(bureau, words).get("binding");
    }

    private JsonNode suggestion(String words) {
        return plan.rows(bureau, "/suggestions").stream()
                .filter(row -> row.get("quote").asString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ticked(String page) {
        return TICKED.matcher(page).results().map(match -> match.group(1)).toList();
    }

    /** What a browser sends with these promises ticked. */
    private static String[] form(String page, List<String> targets) {
        String own = page.substring(page.indexOf("/counting\""));
        List<String> fields = new ArrayList<>();
        HIDDEN.matcher(own).results().forEach(match -> fields.addAll(List.of(match.group(1), match.group(2))));
        targets.forEach(target -> fields.addAll(List.of("targets", target)));
        return fields.toArray(String[]::new);
    }
}
