package org.yanxun.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;

/** Reads the demonstration's plan, puts it in force, and has its targets counted. */
@Component
class PlanLoad {

    private final Plans plans;
    private final TargetLoad targets;

    PlanLoad(Plans plans, TargetLoad targets) {
        this.plans = plans;
        this.targets = targets;
    }

    void load(Actor bureau, int year) {
        PlanId id = PlanId.fresh();
        plans.read(bureau, id, text(), Optional.of(new PlanYear(year)));
        plans.adopt(bureau, id, true);
        plans.find(bureau.district(), id).ifPresent(document -> targets.load(bureau, document));
    }

    private static String text() {
        try {
            return new ClassPathResource("demo/plan_zh_Hant.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
