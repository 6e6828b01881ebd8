package org.yanxun.plan.web.counting;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.route.Allowed;

/** Counting many promises at once: shown first, then decided as one batch. */
@Controller
@RequestMapping("/plans/{id}/counting")
class CountingController {

    private final CountingScreens screens;
    private final Decisions decisions;

    CountingController(CountingScreens screens, Decisions decisions) {
        this.screens = screens;
        this.decisions = decisions;
    }

    @Allowed({Role.BUREAU, Role.COLLEGE})
    @GetMapping
    Screen show(Actor actor, @PathVariable UUID id, CountingForm form) {
        return screens.of(actor, new PlanId(id), form.narrowed(), CountingScreen.Sent.NOTHING);
    }

    @Allowed(Role.BUREAU)
    @PostMapping
    Screen bind(Actor actor, @PathVariable UUID id, CountingForm form) {
        try {
            decisions.bindSure(actor, new PlanId(id), form.wanted(), form.given());
        } catch (InvalidInput wrong) {
            var sent = new CountingScreen.Sent(form.chosen(), wrong.problems());
            return screens.of(actor, new PlanId(id), form.narrowed(), sent);
        }
        return Redirect.to("/plans/" + id).saying("plan.done.bound");
    }
}
