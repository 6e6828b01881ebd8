package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.TargetKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 逐年提高: a promise's page and the API set it beside the plan of the year before, or say that there is none. */
@HouseTest
class LastYearModuleTests {

    private static final int SHARE = 1;

    private final ApplicationContext house;
    private final TestActors people;
    private final Visitor bureau;
    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Autowired
    LastYearModuleTests(ApplicationContext house) {
        this.house = house;
        people = TestActors.in(house);
        bureau = people.visitor(Role.BUREAU);
    }

    @Test
    void beside_a_plan_that_counted_the_same_it_says_how_much_that_came_to() {
        TargetId former = promised(year - 1, "BACKBONE");
        TargetId now = promised(year, "BACKBONE");
        JsonNode before = figure(now).get("before");
        assertThat(before.get("year").asInt()).isEqualTo(year - 1);
        assertThat(before.get("promise").asString()).isEqualTo(former.toString());
        assertThat(before.get("value").isNull()).isFalse();
        assertThat(figure(now).get("lateOn").isNull()).isTrue();
        assertThat(bureau.get("/board/promises/" + now).body())
                .contains((year - 1) + " 年年末", "要逐年提高，今年須高於此數", "/board/promises/" + former)
                .doesNotContain("只按數值判斷");
    }

    @Test
    void beside_a_plan_that_counted_something_else_it_says_that_its_value_alone_is_judged() {
        promised(year - 1, "MASTER_TEACHER");
        TargetId now = promised(year, "BACKBONE");
        assertThat(figure(now).get("before").isNull()).isTrue();
        assertThat(bureau.get("/board/promises/" + now).body())
                .contains("只按數值判斷")
                .doesNotContain("年年末");
    }

    @Test
    void what_happens_within_a_span_is_told_from_when_on() {
        TargetId held = bound(adopted(year), new Binding("programme.held", Map.of(), goal(SHARE, false), autumn()));
        assertThat(bureau.get("/board/promises/" + held).body()).contains("計入起日", "7 月 1 日");
        assertThat(bureau.get("/api/v1/board/promises/" + held).body()).contains("\"since\":\"" + year + "-07-01\"");
    }

    @Test
    void what_is_so_on_a_day_has_no_first_day() {
        TargetId share = promised(year, "BACKBONE");
        assertThat(bureau.get("/board/promises/" + share).body())
                .contains("統計日期")
                .doesNotContain("計入起日");
        assertThat(bureau.get("/api/v1/board/promises/" + share).body()).contains("\"since\":null");
    }

    private TargetId promised(int of, String title) {
        PlanId plan = adopted(of);
        Binding.Span whole = new Binding.Span(LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31));
        return bound(
                plan, new Binding("insight.titles", Map.of("title", title, "of", "ALL"), goal(SHARE, true), whole));
    }

    private PlanId adopted(int of) {
        Plans plans = house.getBean(Plans.class);
        PlanId plan = PlanId.fresh();
        String text = "試區" + of + "年師訓計劃\n一、骨幹\n骨幹教師比例達到80%並逐年提高。\n";
        plans.read(people.actor(Role.BUREAU), plan, text, Optional.of(new PlanYear(of)));
        plans.adopt(people.actor(Role.BUREAU), plan, false);
        return plan;
    }

    private TargetId bound(PlanId plan, Binding binding) {
        PlanTarget target = house
                .getBean(PlanTargets.class)
                .of(
                        people.district(),
                        house.getBean(Plans.class).find(people.district(), plan).orElseThrow())
                .stream()
                .filter(each -> each.content().kind() == TargetKind.RATIO)
                .findFirst()
                .orElseThrow();
        house.getBean(Decisions.class)
                .decide(people.actor(Role.BUREAU), plan, target.id(), new Act.Bind(binding), Given.plainly());
        return target.id();
    }

    private static Binding.Goal goal(int amount, boolean isShare) {
        return new Binding.Goal(BigDecimal.valueOf(amount), isShare, Comparison.AT_LEAST, false);
    }

    private Binding.Span autumn() {
        return new Binding.Span(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
    }

    private JsonNode figure(TargetId target) {
        return JsonMapper.shared()
                .readTree(bureau.get("/api/v1/board/promises/" + target).body())
                .get("promise")
                .get("figure");
    }
}
