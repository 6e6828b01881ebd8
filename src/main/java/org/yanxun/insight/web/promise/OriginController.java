package org.yanxun.insight.web.promise;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanxun.insight.domain.Heirs;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** What a target's page is told of the year before: which promise it was carried over from. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE})
class OriginController {

    private final Plans plans;
    private final PlanTargets targets;
    private final Heirs heirs;

    OriginController(Plans plans, PlanTargets targets, Heirs heirs) {
        this.plans = plans;
        this.targets = targets;
        this.heirs = heirs;
    }

    @GetMapping("/plans/{id}/targets/{target}/origin")
    OriginScreen origin(Actor actor, @PathVariable UUID id, @PathVariable UUID target) {
        PlanDocument plan = plans.find(actor.district(), new PlanId(id)).orElseThrow(NotThere::new);
        TargetId heir = targets.find(actor.district(), plan, new TargetId(target))
                .map(PlanTarget::id)
                .orElseThrow(NotThere::new);
        return new OriginScreen(heirs.origin(actor.district(), plan, heir));
    }
}
