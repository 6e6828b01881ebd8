package org.yanxun.insight.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.access.Visitor.Reply;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Closing a year over HTTP: what is refused and why, the same sent twice, and what taking it back leaves behind. */
@HouseTest
class ClosingModuleTests {

    private static final String TEXT = """
            試區年度師訓工作計劃
            一、全員培訓
            (一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分。
            """;

    private final Plans plans;
    private final JdbcClient jdbc;
    private final TestActors people;
    private final int last = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;

    @Autowired
    ClosingModuleTests(ApplicationContext house, Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
        people = TestActors.in(house);
    }

    @Test
    void a_year_without_a_plan_is_not_closed() {
        assertThat(close(last, fresh()).status()).isEqualTo(409);
        assertThat(bureau().get(page(last)).status()).isEqualTo(200);
        assertThat(closings()).isZero();
    }

    @Test
    void a_year_that_has_not_ended_is_not_closed() {
        adopt(last + 2, true);
        assertThat(close(last + 2, fresh()).status()).isEqualTo(409);
        String early = bureau().get(page(last + 2)).body();
        assertThat(early).doesNotContain("name=\"id\"");
        assertThat(closings()).isZero();
    }

    @Test
    void a_plan_from_which_nothing_goes_on_is_not_closed() {
        adopt(last, false);
        assertThat(read(bureau().get(api(last))).get("carried").size()).isZero();
        assertThat(close(last, fresh()).status()).isEqualTo(409);
        assertThat(closings()).isZero();
    }

    @Test
    void the_same_sent_twice_closes_once_and_another_time_is_refused() {
        adopt(last, true);
        String id = fresh();
        JsonNode first = read(close(last, id));
        assertThat(first.get("id").asString()).isEqualTo(id);
        assertThat(first.get("carried").size()).isPositive();
        assertThat(read(close(last, id))).isEqualTo(first);
        assertThat(close(last, fresh()).status()).isEqualTo(409);
        assertThat(closings()).isEqualTo(1);
        assertThat(decisions("insight.closed")).isEqualTo(1);
    }

    @Test
    void a_closing_taken_back_leaves_the_year_open_and_takes_the_untouched_draft_with_it() {
        adopt(last, true);
        List<String> before = words(read(bureau().get(api(last))));
        String id = fresh();
        String draft = read(close(last, id)).get("draft").asString();
        assertThat(bureau().json("DELETE", api(last), "").status()).isEqualTo(204);
        JsonNode open = read(bureau().get(api(last)));
        assertThat(open.get("id").isNull()).isTrue();
        assertThat(open.get("closedAt").isNull()).isTrue();
        assertThat(words(open)).isEqualTo(before);
        assertThat(open.get("keptDrafts").size()).isZero();
        assertThat(bureau().get("/plans/" + draft).status()).isEqualTo(404);
        assertThat(bureau().get("/plans").body()).doesNotContain(draft);
        assertThat(bureau().get(page(last)).body()).doesNotContain(draft);
        assertThat(decisions("insight.reopened")).isEqualTo(1);
        assertThat(bureau().json("DELETE", api(last), "").status()).isEqualTo(409);
    }

    @Test
    void a_draft_somebody_worked_on_stays_and_says_that_the_closing_was_taken_back() {
        adopt(last, true);
        String draft = read(close(last, fresh())).get("draft").asString();
        assertThat(bureau().get(page(last)).body()).contains("草稿還沒有人動過");
        assertThat(bureau().json("POST", "/api/v1/plans/" + draft + "/accept", "{\"section\":1}")
                        .status())
                .isEqualTo(204);
        assertThat(bureau().get(page(last)).body()).contains("草稿上已有人作過決定");
        assertThat(bureau().post(page(last) + "/undo").location()).contains("reopenedKept");
        assertThat(bureau().get("/plans/" + draft).body()).contains("已於", "撤銷");
        assertThat(read(bureau().get("/api/v1/plans/" + draft))
                        .get("plan")
                        .get("withdrawnAt")
                        .isNull())
                .isFalse();
        assertThat(bureau().get(page(last)).body()).contains("href=\"/plans/" + draft);
        JsonNode kept = read(bureau().get(api(last))).get("keptDrafts");
        assertThat(kept.values()).extracting(JsonNode::asString).containsExactly(draft);
    }

    @Test
    void the_closing_leads_to_each_promise_in_the_draft_and_says_which_says_something_else_now() {
        adopt(last, true);
        String draft = read(close(last, fresh())).get("draft").asString();
        String page = bureau().get(page(last)).body();
        assertThat(page).contains("/plans/" + draft + "/targets/").doesNotContain("說法已改");
        String other = TEXT.replace("每位教師全年修滿48學分", "教師一年之內修滿48學分");
        plans.read(people.actor(Role.BUREAU), PlanId.fresh(), other, Optional.of(new PlanYear(last + 1)));
        assertThat(bureau().get(page(last)).body()).contains("說法已改").doesNotContain("/plans/" + draft + "/targets/");
    }

    @Test
    void a_year_closed_anew_writes_another_draft() {
        adopt(last, true);
        String first = read(close(last, fresh())).get("draft").asString();
        bureau().post(page(last) + "/undo");
        String second = read(close(last, fresh())).get("draft").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(bureau().get("/plans/" + second).status()).isEqualTo(200);
    }

    @Test
    void a_plan_of_the_next_year_put_in_force_after_the_closing_keeps_it_closed() {
        adopt(last, true);
        close(last, fresh());
        adopt(last + 1, false);
        assertThat(bureau().json("DELETE", api(last), "").status()).isEqualTo(409);
    }

    @Test
    void a_plan_of_the_next_year_that_was_in_force_before_hinders_nobody() {
        adopt(last, true);
        adopt(last + 1, false);
        close(last, fresh());
        assertThat(bureau().json("DELETE", api(last), "").status()).isEqualTo(204);
    }

    @Test
    void a_promise_of_the_next_plan_says_where_it_comes_from_and_how_far_that_had_come() {
        adopt(last, true);
        String draft = read(close(last, fresh())).get("draft").asString();
        assertThat(bureau().post("/plans/" + draft + "/adopt", "withRequirement", "true")
                        .status())
                .isEqualTo(303);
        JsonNode promise = read(bureau().get("/api/v1/board/" + (last + 1)))
                .get("promises")
                .get(0);
        assertThat(promise.get("origin").get("year").asInt()).isEqualTo(last);
        assertThat(promise.get("origin").get("stood").get("share").asBoolean()).isTrue();
        String former = promise.get("origin").get("promise").asString();
        assertThat(bureau().get("/board/promises/" + former).status()).isEqualTo(200);
        String word = "承自 " + last + " 年計劃";
        assertThat(bureau().get("/board/" + (last + 1)).body()).contains(word, "/board/promises/" + former);
        assertThat(bureau().get("/board/promises/" + promise.get("id").asString())
                        .body())
                .contains(word, "/board/promises/" + former);
        assertThat(bureau().get("/board/" + last).body()).doesNotContain("承自");
        JsonNode old =
                read(bureau().get("/api/v1/board/" + last)).get("promises").get(0);
        assertThat(old.get("origin").isNull()).isTrue();
    }

    /** A page that was opened before the undoing still carries the identity of the closing that was taken back. */
    @Test
    void an_old_form_sent_again_after_the_undoing_is_refused_and_a_new_one_closes() {
        adopt(last, true);
        String id = fresh();
        assertThat(close(last, id).status()).isEqualTo(200);
        assertThat(bureau().post(page(last) + "/undo").status()).isEqualTo(303);
        assertThat(close(last, id).status()).isEqualTo(409);
        assertThat(bureau().post(page(last), "id", id).status()).isEqualTo(409);
        assertThat(close(last, fresh()).status()).isEqualTo(200);
        assertThat(closings()).isEqualTo(2);
    }

    @Test
    void one_districts_year_closed_leaves_its_neighbours_open() {
        adopt(last, true);
        TestActors other = people.elsewhere();
        assertThat(close(last, fresh()).status()).isEqualTo(200);
        JsonNode there = read(other.visitor(Role.BUREAU).get(api(last)));
        assertThat(there.get("id").isNull()).isTrue();
        assertThat(there.get("carried").size()).isZero();
        assertThat(other.visitor(Role.BUREAU).json("DELETE", api(last), "").status())
                .isEqualTo(409);
    }

    @Test
    void only_the_bureau_closes_and_a_form_without_its_identity_is_refused() {
        adopt(last, true);
        for (Role role : List.of(Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER)) {
            Visitor visitor = people.visitor(role);
            assertThat(visitor.get(api(last)).status()).as("%s", role).isEqualTo(403);
            assertThat(visitor.json("PUT", api(last) + "/" + fresh(), "").status())
                    .as("%s", role)
                    .isEqualTo(403);
            assertThat(visitor.json("DELETE", api(last), "").status())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        assertThat(bureau().post(page(last)).status()).isBetween(400, 422);
        assertThat(bureau().post(page(last), "id", "nonsense").status()).isBetween(400, 422);
        assertThat(closings()).isZero();
    }

    private void adopt(int year, boolean withRequirement) {
        PlanId plan = PlanId.fresh();
        plans.read(people.actor(Role.BUREAU), plan, TEXT, Optional.of(new PlanYear(year)));
        plans.adopt(people.actor(Role.BUREAU), plan, withRequirement);
    }

    private Reply close(int year, String id) {
        return bureau().json("PUT", api(year) + "/" + id, "");
    }

    private long closings() {
        return jdbc.sql("select count(*) from insight.closing where district_id = ?")
                .param(people.district().value())
                .query(Long.class)
                .single();
    }

    private long decisions(String action) {
        return jdbc.sql("select count(*) from trust.audit where district_id = ? and action = ?")
                .params(people.district().value(), action)
                .query(Long.class)
                .single();
    }

    private static List<String> words(JsonNode view) {
        return view.get("carried").values().stream()
                .map(each -> each.get("words").asString())
                .toList();
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private static String page(int year) {
        return "/board/" + year + "/closing";
    }

    private static String api(int year) {
        return "/api/v1" + page(year);
    }

    private static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    private static JsonNode read(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(reply.body());
    }
}
