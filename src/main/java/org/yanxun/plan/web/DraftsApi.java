package org.yanxun.plan.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Taking a draft back and bringing it back, for programs. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Allowed(Role.BUREAU)
class DraftsApi {

    private final Plans plans;

    DraftsApi(Plans plans) {
        this.plans = plans;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Actor actor, @PathVariable UUID id) {
        plans.takeBack(actor, new PlanId(id));
    }

    @PostMapping("/bring-back")
    PlanViews.Version bringBack(Actor actor, @PathVariable UUID id) {
        plans.bringBack(actor, new PlanId(id));
        return plans.find(actor.district(), new PlanId(id))
                .map(PlanDocument::plan)
                .map(PlanViews.Version::of)
                .orElseThrow(NotThere::new);
    }
}
