package org.yanxun.plan.web.target;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Target;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** A target's page, and what people decide there. */
@Controller
@RequestMapping("/plans/{id}/targets/{target}")
class TargetController {

    private final TargetScreens screens;
    private final Decisions decisions;

    TargetController(TargetScreens screens, Decisions decisions) {
        this.screens = screens;
        this.decisions = decisions;
    }

    @Allowed({Role.BUREAU, Role.COLLEGE})
    @GetMapping
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "") String indicator) {
        return screens.of(actor, new PlanId(id), new TargetId(target), indicator, TargetScreen.Sent.NOTHING);
    }

    @Allowed(Role.BUREAU)
    @PostMapping
    Screen decide(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID target,
            @RequestParam MultiValueMap<String, String> sent) {
        PlanId plan = new PlanId(id);
        TargetId one = new TargetId(target);
        TargetForm form = new TargetForm(sent);
        TargetScreen before = screens.of(actor, plan, one, "", TargetScreen.Sent.NOTHING);
        try {
            decide(actor, before, form);
        } catch (InvalidInput wrong) {
            return screens.of(actor, plan, one, form.text("indicator"), new TargetScreen.Sent(form, wrong.problems()));
        }
        boolean goesOn = form.text("onward").equals("true");
        String next = before.way()
                .undecided()
                .filter(undecided -> goesOn)
                .map(undecided -> "/plans/" + id + "/targets/" + undecided)
                .orElse(before.href());
        return Redirect.to(next).saying("plan.done.decided");
    }

    private void decide(Actor actor, TargetScreen screen, TargetForm form) {
        PlanId plan = screen.plan().id();
        TargetId target = screen.target().id();
        Target content = screen.target().content();
        Given given = form.given();
        ActKind kind = TargetForm.one("act", ActKind.class, form.text("act"));
        switch (kind) {
            case MERGE -> decisions.merge(actor, plan, target, given);
            case SPLIT ->
                decisions.split(
                        actor,
                        plan,
                        target,
                        form.parts(content, screen.sentence().quote()),
                        given);
            case CORRECT -> decisions.decide(actor, plan, target, new Act.Correct(form.corrected(content)), given);
            case BIND -> decisions.decide(actor, plan, target, form.bind(), given);
            default -> decisions.decide(actor, plan, target, plain(kind), given);
        }
    }

    /** The acts that say nothing but themselves. */
    static Act.OnTarget plain(ActKind kind) {
        return switch (kind) {
            case ACCEPT -> new Act.Accept();
            case DROP -> new Act.Drop();
            case RESTORE -> new Act.Restore();
            case UNBIND -> new Act.Unbind();
            default -> throw new NotThere();
        };
    }
}
