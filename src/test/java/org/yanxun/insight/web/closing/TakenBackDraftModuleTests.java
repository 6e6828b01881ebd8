package org.yanxun.insight.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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

/** A closing whose draft somebody took back: it says so, and is undone all the same. */
@HouseTest
class TakenBackDraftModuleTests {

    private static final String TEXT = """
            試區年度師訓工作計劃
            一、全員培訓
            (一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分。
            """;

    private final int last = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
    private final String page = "/board/" + last + "/closing";
    private final String draft = UuidCreator.getTimeOrderedEpoch().toString();
    private final Visitor bureau;

    @Autowired
    TakenBackDraftModuleTests(ApplicationContext house, Plans plans) {
        TestActors people = TestActors.in(house);
        bureau = people.visitor(Role.BUREAU);
        PlanId plan = PlanId.fresh();
        plans.read(people.actor(Role.BUREAU), plan, TEXT, Optional.of(new PlanYear(last)));
        plans.adopt(people.actor(Role.BUREAU), plan, true);
        assertThat(bureau.json("PUT", "/api/v1" + page + "/" + draft, "").status())
                .isEqualTo(200);
    }

    @Test
    void the_closing_says_that_its_draft_was_taken_back_and_leads_there_again_when_it_is_back() {
        assertThat(bureau.get(page).body()).contains("href=\"/plans/" + draft + "\"");
        bureau.post("/plans/" + draft + "/take-back");
        assertThat(bureau.get(page).body()).contains("已有人撤回", "草稿已撤回；撤銷結案後").doesNotContain("href=\"/plans/" + draft);
        bureau.post("/plans/" + draft + "/bring-back");
        assertThat(bureau.get(page).body())
                .contains("href=\"/plans/" + draft + "\"")
                .doesNotContain("已有人撤回");
    }

    @Test
    void it_is_undone_without_its_draft_which_says_so_when_it_is_brought_back() {
        bureau.json("DELETE", "/api/v1/plans/" + draft, "");
        assertThat(bureau.post(page + "/undo").location()).contains("insight.done.reopened");
        assertThat(bureau.get("/api/v1" + page).body()).contains("\"id\":null");
        bureau.post("/plans/" + draft + "/bring-back");
        assertThat(bureau.get("/plans/" + draft).body()).contains("寫成這份草稿的那一步，已於");
    }

    @Test
    void a_program_undoes_it_as_well() {
        bureau.json("DELETE", "/api/v1/plans/" + draft, "");
        assertThat(bureau.json("DELETE", "/api/v1" + page, "").status()).isEqualTo(204);
        assertThat(bureau.json("DELETE", "/api/v1" + page, "").status()).isEqualTo(409);
    }
}
