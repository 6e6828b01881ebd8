package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** What a target's own page says of the year before. */
@HouseTest
class OriginModuleTests {

    private static final String TEXT = """
            試區年度師訓工作計劃
            一、全員培訓
            (一)學分要求。每位教師全年修滿48學分，其中集中培訓16學分，網絡培訓8學分，校本研訓24學分。
            """;

    private final TestActors people;
    private final Plans plans;
    private final int last = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;

    @Autowired
    OriginModuleTests(TestActors people, Plans plans) {
        this.people = people;
        this.plans = plans;
    }

    @Test
    void a_target_of_the_next_draft_says_on_its_own_page_which_plan_it_was_carried_over_from() {
        PlanId plan = adopted();
        String draft = "/plans/" + close();
        String page = bureau().get("/board/" + last + "/closing").body();
        String heir = page.replaceAll("(?s).*?(" + draft + "/targets/[0-9a-f-]{36}).*", "$1");
        assertThat(bureau().get(heir).body()).contains("hx-get=\"" + heir + "/origin\"");

        String former = read(bureau().get("/api/v1/board/" + last))
                .get("promises")
                .get(0)
                .get("id")
                .asString();
        Visitor college = people.visitor(Role.COLLEGE);
        assertThat(college.get(heir + "/origin").body())
                .contains("承自 " + last + " 年計劃", "href=\"/board/promises/" + former + "\"");
        assertThat(college.with("Accept-Language", "en").get(heir + "/origin").body())
                .contains("From the " + last + " plan");

        assertThat(bureau().get("/plans/" + plan + "/targets/" + former + "/origin")
                        .body())
                .isBlank();
        assertThat(bureau().get(draft + "/targets/" + former + "/origin").status())
                .isEqualTo(404);
    }

    private PlanId adopted() {
        PlanId plan = PlanId.fresh();
        plans.read(people.actor(Role.BUREAU), plan, TEXT, Optional.of(new PlanYear(last)));
        plans.adopt(people.actor(Role.BUREAU), plan, true);
        return plan;
    }

    private String close() {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        return read(bureau().json("PUT", "/api/v1/board/" + last + "/closing/" + id, ""))
                .get("draft")
                .asString();
    }

    private Visitor bureau() {
        return people.visitor(Role.BUREAU);
    }

    private static JsonNode read(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(reply.body());
    }
}
