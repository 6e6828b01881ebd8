package org.yanxun.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Role;
import org.yanxun.plan.web.target.OpenPlan;
import tools.jackson.databind.JsonNode;

/** Drafts taken back and brought back over HTTP, and a promise begun with a sentence of the text. */
@HouseTest
class DraftsModuleTests {

    private final TestActors people;
    private final Visitor bureau;
    private final OpenPlan plan;

    @Autowired
    DraftsModuleTests(ApplicationContext house, TestActors people) {
        this.people = people;
        bureau = people.visitor(Role.BUREAU);
        plan = OpenPlan.in(house, people);
    }

    @Test
    void a_draft_is_taken_back_from_its_page_and_brought_back_from_the_list() {
        assertThat(bureau.get(plan.page()).body()).contains(plan.page() + "/take-back");
        assertThat(bureau.post(plan.page() + "/take-back").location()).startsWith("/plans?said=plan.done.takenBack");
        assertThat(bureau.get(plan.page()).status()).isEqualTo(404);
        String list = bureau.get("/plans").body();
        assertThat(list).contains("已撤回的草稿 1 份", plan.page() + "/bring-back").doesNotContain("href=\"" + plan.page());
        assertThat(people.visitor(Role.COLLEGE).get("/plans").body()).doesNotContain("/bring-back");
        assertThat(bureau.post(plan.page() + "/bring-back").location()).startsWith(plan.page());
        assertThat(bureau.get(plan.page()).status()).isEqualTo(200);
    }

    @Test
    void programs_take_back_list_and_bring_back() {
        assertThat(bureau.json("DELETE", plan.api(), "").status()).isEqualTo(204);
        assertThat(bureau.json("DELETE", plan.api(), "").status()).isEqualTo(204);
        assertThat(bureau.get(plan.api()).status()).isEqualTo(404);
        assertThat(items("/api/v1/plans")).isEmpty();
        assertThat(items("/api/v1/plans?takenBack=true"))
                .singleElement()
                .satisfies(row -> assertThat(plan.api()).endsWith(row.get("id").asString()))
                .satisfies(row -> assertThat(row.get("takenBackAt").isNull()).isFalse());
        assertThat(OpenPlan.json(bureau.json("POST", plan.api() + "/bring-back", ""))
                        .get("standing")
                        .asString())
                .isEqualTo("DRAFT");
        assertThat(items("/api/v1/plans?takenBack=true")).isEmpty();
        assertThat(items("/api/v1/plans")).hasSize(1);
    }

    @Test
    void an_adopted_plan_stays_and_its_page_says_so() {
        bureau.post(plan.page() + "/adopt");
        assertThat(bureau.post(plan.page() + "/take-back").status()).isEqualTo(409);
        assertThat(bureau.json("DELETE", plan.api(), "").body()).contains("只有草稿可以收回");
        String page = bureau.get(plan.page()).body();
        assertThat(page).doesNotContain("/take-back").contains("只有草稿可以收回");
    }

    @Test
    void only_the_bureau_takes_back_and_never_another_districts_draft() {
        for (Role role : List.of(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER)) {
            Visitor visitor = people.visitor(role);
            assertThat(visitor.post(plan.page() + "/take-back").status())
                    .as("%s", role)
                    .isEqualTo(403);
            assertThat(visitor.json("DELETE", plan.api(), "").status())
                    .as("%s", role)
                    .isEqualTo(403);
            assertThat(visitor.post(plan.page() + "/bring-back").status())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        Visitor stranger = people.elsewhere().visitor(Role.BUREAU);
        assertThat(stranger.post(plan.page() + "/take-back").status()).isEqualTo(404);
        assertThat(stranger.json("POST", plan.api() + "/bring-back", "").status())
                .isEqualTo(404);
        assertThat(bureau.get(plan.page()).status()).isEqualTo(200);
    }

    @Test
    void a_sentence_that_is_chosen_fills_the_form_and_its_words_are_looked_for_there() {
        int start = OpenPlan.json(bureau.get(plan.api()))
                .get("text")
                .get("source")
                .asString()
                .indexOf("每位教師參加");
        String link = plan.page() + "?sentence=" + start;
        assertThat(bureau.get(plan.page()).body())
                .contains("href=\"" + link + "#add\"")
                .containsPattern("id=\"add\">");
        String begun = bureau.get(link).body();
        assertThat(begun)
                .containsPattern("id=\"add\" open")
                .contains(">每位教師參加不少於3場講座。</textarea>", "name=\"sentence\" value=\"" + start + "\"");

        // 教師 stands elsewhere, too: without the sentence it would not be known which.
        String[] form = {"words", "教師", "kind", "ACTION", "sentence", String.valueOf(start)};
        assertThat(bureau.post(plan.page() + "/targets", form).status()).isEqualTo(303);
        assertThat(plan.rows(bureau, "/targets"))
                .filteredOn(row -> row.get("quote").asString().equals("教師"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("content").get("start").asInt()).isEqualTo(start + 2));
        form[5] = "";
        assertThat(bureau.post(plan.page() + "/targets", form).status()).isEqualTo(422);
    }

    @Test
    void a_place_where_no_sentence_begins_opens_no_form() {
        for (String place : List.of("1", "999999", "x", "-1", "99999999999")) {
            String page = bureau.get(plan.page() + "?sentence=" + place).body();
            assertThat(page).as(place).containsPattern("id=\"add\">");
        }
        assertThat(people.visitor(Role.COLLEGE).get(plan.page()).body()).doesNotContain("?sentence=");
    }

    private List<JsonNode> items(String path) {
        return OpenPlan.json(bureau.get(path)).get("items").values().stream().toList();
    }
}
