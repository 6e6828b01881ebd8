package org.yanxun.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;

/** Taking a draft back from its page, and bringing it back from the list. */
@Controller
@Allowed(Role.BUREAU)
class DraftsController {

    private final Plans plans;

    DraftsController(Plans plans) {
        this.plans = plans;
    }

    @PostMapping("/plans/{id}/take-back")
    Screen takeBack(Actor actor, @PathVariable UUID id) {
        plans.takeBack(actor, new PlanId(id));
        return Redirect.to("/plans").saying("plan.done.takenBack");
    }

    @PostMapping("/plans/{id}/bring-back")
    Screen bringBack(Actor actor, @PathVariable UUID id) {
        plans.bringBack(actor, new PlanId(id));
        return Redirect.to("/plans/" + id).saying("plan.done.broughtBack");
    }
}
