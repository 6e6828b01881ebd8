package org.yanxun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.access.Visitor;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;

/** A year's end: last year's plan is closed, what was not met goes into this year's draft, and that can be undone. */
@HouseTest
class YearEndModuleTests {

    private static final String TEXT = """
            試區年度師訓工作計劃
            一、全員培訓
            (一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分。
            """;

    private final Plans plans;
    private final TestActors people;
    private final int last = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
    private final String page = "/board/" + last + "/closing";

    @Autowired
    YearEndModuleTests(ApplicationContext house, Plans plans) {
        this.plans = plans;
        people = TestActors.in(house);
    }

    @BeforeEach
    void adopt() {
        PlanId plan = PlanId.fresh();
        plans.read(people.actor(Role.BUREAU), plan, TEXT, Optional.of(new PlanYear(last)));
        plans.adopt(people.actor(Role.BUREAU), plan, true);
    }

    @Test
    void what_was_not_met_is_written_into_the_next_draft_with_where_it_comes_from() {
        Visitor bureau = people.visitor(Role.BUREAU);
        assertThat(bureau.get(page).body()).contains("48學分");
        assertThat(bureau.post(page, "id", fresh()).status()).isEqualTo(303);
        String closed = bureau.get("/api/v1" + page).body();
        assertThat(closed).contains("\"why\":\"UNMET\"").contains("\"draft\":\"");
        String draft = closed.replaceAll("(?s).*\"draft\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(bureau.get("/plans/" + draft).body()).contains("上年結轉").contains("48學分");
        assertThat(bureau.get(page).body()).contains("/plans/" + draft).contains("/board/promises/");
        assertThat(bureau.post(page, "id", fresh()).status()).isEqualTo(409);
    }

    @Test
    void it_is_undone_until_the_next_plan_is_in_force() {
        Visitor bureau = people.visitor(Role.BUREAU);
        String draft = fresh();
        String api = "/api/v1" + page;
        assertThat(bureau.json("PUT", api + "/" + draft, "{}").status()).isEqualTo(200);
        assertThat(bureau.json("PUT", api + "/" + draft, "{}").status()).isEqualTo(200);
        assertThat(bureau.post(page + "/undo").status()).isEqualTo(303);
        assertThat(bureau.get(api).body()).doesNotContain("\"draft\":\"");
        assertThat(bureau.json("DELETE", api, "{}").status()).isEqualTo(409);
        String again = fresh();
        assertThat(bureau.json("PUT", api + "/" + again, "{}").status()).isEqualTo(200);
        plans.adopt(people.actor(Role.BUREAU), new PlanId(java.util.UUID.fromString(again)), false);
        assertThat(bureau.json("DELETE", api, "{}").status()).isEqualTo(409);
    }

    @Test
    void only_the_bureau_closes_a_year() {
        assertThat(people.visitor(Role.COLLEGE).get(page).status()).isEqualTo(403);
        assertThat(people.visitor(Role.TEACHER).post(page, "id", fresh()).status())
                .isEqualTo(403);
    }

    private static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
