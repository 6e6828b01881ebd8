package org.yanxun.plan.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.original.Originals;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.route.Allowed;

/** The plans: giving a text, reading a version, adopting it. */
@Controller
class PlansController {

    private final Plans plans;
    private final Originals originals;
    private final PlanPages pages;
    private final PlanFiles files;

    PlansController(Plans plans, Originals originals, PlanPages pages, PlanFiles files) {
        this.plans = plans;
        this.originals = originals;
        this.pages = pages;
        this.files = files;
    }

    @Bean
    static MenuItem plansPlace() {
        return new MenuItem(60, "plan.plans", "/plans", Set.of(Role.BUREAU, Role.COLLEGE));
    }

    @Allowed({Role.BUREAU, Role.COLLEGE})
    @GetMapping("/plans")
    Screen list(Actor actor) {
        return listed(actor, PlansScreen.Form.empty());
    }

    private Screen listed(Actor actor, PlansScreen.Form form) {
        return new PlansScreen(
                plans.all(actor.district()), plans.takenBack(actor.district()), actor.is(Role.BUREAU), form);
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/plans")
    Screen read(
            Actor actor,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        PlanInput input = new PlanInput(id, text, year, file);
        try {
            Plan plan = originals.read(actor, input.planId(), input.wholeText(), input.wantedYear(), input.original());
            return Redirect.to("/plans/" + plan.id()).saying("plan.done.read");
        } catch (InvalidInput wrong) {
            return listed(actor, PlansScreen.Form.sent(input, wrong.problems()));
        }
    }

    @Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER})
    @GetMapping("/plans/{id}")
    Screen show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String sentence) {
        return pages.beginningWith(actor, new PlanId(id), sentence);
    }

    @Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER})
    @GetMapping("/plans/{id}/original")
    ResponseEntity<byte[]> original(Actor actor, @PathVariable UUID id) {
        return files.of(actor, new PlanId(id));
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/plans/{id}/adopt")
    Screen adopt(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean withRequirement) {
        plans.adopt(actor, new PlanId(id), withRequirement);
        return Redirect.to("/plans/" + id).saying("plan.done.adopted");
    }
}
