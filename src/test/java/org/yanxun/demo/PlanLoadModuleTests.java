package org.yanxun.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yanxun.plan.target.TargetKind.COUNT;
import static org.yanxun.plan.target.TargetKind.RATIO;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.yanxun.access.TestActors;
import org.yanxun.database.HouseTest;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.Plans;
import org.yanxun.plan.binding.Suggestions;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.target.TargetKind;

@HouseTest
class PlanLoadModuleTests {

    private final ApplicationContext house;

    @Autowired
    PlanLoadModuleTests(ApplicationContext house) {
        this.house = house;
    }

    @Test
    void the_demonstrations_promises_are_counted_as_the_rooms_propose() {
        Actor bureau = TestActors.in(house).actor(Role.BUREAU);
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        Plans plans = house.getBean(Plans.class);
        PlanTargets targets = house.getBean(PlanTargets.class);
        new PlanLoad(plans, new TargetLoad(house.getBean(Decisions.class), house.getBean(Suggestions.class)))
                .load(bureau, year);

        PlanDocument plan = plans.find(
                        bureau.district(),
                        plans.all(bureau.district()).getFirst().id())
                .orElseThrow();
        List<PlanTarget> bound = targets.of(bureau.district(), plan).stream()
                .filter(target -> target.binding().isPresent())
                .toList();
        assertThat(bound)
                .extracting(target -> target.binding().orElseThrow().indicator())
                .contains("credit.reached", "enrolment.seated", "insight.qualifications");
        assertThat(bound)
                .extracting(target -> target.content().kind())
                .filteredOn(kind -> kind != TargetKind.CREDITS)
                .containsExactlyInAnyOrder(COUNT, COUNT, COUNT, COUNT, COUNT, RATIO, RATIO, RATIO);
        assertThat(bound).allMatch(target -> target.suspendedBy().isEmpty());
    }
}
