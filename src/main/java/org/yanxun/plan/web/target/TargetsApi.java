package org.yanxun.plan.web.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Docket;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTargets;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.web.Rows;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Targets and the decisions on them for programs. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
@Allowed({Role.BUREAU, Role.COLLEGE})
class TargetsApi {

    private final Plans plans;
    private final Decisions decisions;
    private final PlanTargets targets;

    TargetsApi(Plans plans, Decisions decisions, PlanTargets targets) {
        this.plans = plans;
        this.decisions = decisions;
        this.targets = targets;
    }

    @GetMapping("/targets")
    Rows<TargetViews.OneTarget> list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        PlanDocument plan = plan(actor, id);
        Docket docket = decisions.docket(actor.district(), plan.plan().id());
        return Rows.of(
                        targets.of(actor.district(), plan),
                        limit,
                        cursor,
                        target -> target.id().value())
                .shown(target -> view(plan, docket, target));
    }

    @GetMapping("/targets/{target}")
    TargetViews.OneTarget show(Actor actor, @PathVariable UUID id, @PathVariable UUID target) {
        PlanDocument plan = plan(actor, id);
        PlanTarget found =
                targets.find(actor.district(), plan, new TargetId(target)).orElseThrow(NotThere::new);
        return view(plan, decisions.docket(actor.district(), found.plan()), found);
    }

    private static TargetViews.OneTarget view(PlanDocument plan, Docket docket, PlanTarget target) {
        String quote = plan.text().at(target.content().start(), target.content().end());
        return TargetViews.OneTarget.of(
                target, quote, docket.history(target.id()).version());
    }

    @GetMapping("/targets/{target}/decisions")
    Rows<TargetViews.OneDecision> history(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        show(actor, id, target);
        var history = decisions.docket(actor.district(), new PlanId(id)).history(new TargetId(target));
        return TargetViews.OneDecision.of(history, limit, cursor);
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/targets")
    @ResponseStatus(HttpStatus.CREATED)
    TargetViews.OneTarget add(Actor actor, @PathVariable UUID id, @RequestBody Said said) {
        PlanId plan = plan(actor, id).plan().id();
        TargetId target = said.id() == null ? TargetId.fresh() : new TargetId(said.id());
        decisions.add(actor, plan, target, said.needed(), said.given());
        return show(actor, id, target.value());
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/targets/{target}/decisions")
    TargetViews.OneTarget decide(
            Actor actor, @PathVariable UUID id, @PathVariable UUID target, @RequestBody Said said) {
        show(actor, id, target);
        PlanId plan = new PlanId(id);
        TargetId one = new TargetId(target);
        ActKind act = said.wanted();
        switch (act) {
            case MERGE -> decisions.merge(actor, plan, one, said.given());
            case SPLIT -> decisions.split(actor, plan, one, said.pieces(), said.given());
            case CORRECT -> decisions.decide(actor, plan, one, new Act.Correct(said.needed()), said.given());
            case BIND -> decisions.decide(actor, plan, one, said.bind(), said.given());
            case ACCEPT, DROP, RESTORE, UNBIND ->
                decisions.decide(actor, plan, one, TargetController.plain(act), said.given());
            default -> throw new InvalidInput("act", "plan.wrong.option");
        }
        return show(actor, id, target);
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(Actor actor, @PathVariable UUID id, @RequestBody Said said) {
        decisions.acceptPlain(actor, plan(actor, id).plan().id(), said.where(), said.given());
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Actor actor, @PathVariable UUID id, @RequestBody Said said) {
        decisions.undo(actor, plan(actor, id).plan().id(), said.undone(), said.given());
    }

    private PlanDocument plan(Actor actor, UUID id) {
        return plans.find(actor.district(), new PlanId(id)).orElseThrow(NotThere::new);
    }
}
