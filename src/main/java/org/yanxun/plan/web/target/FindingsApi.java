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
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.History;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.web.Rows;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** What was noticed in a plan and what is said of it, for programs. */
@RestController
@RequestMapping("/api/v1/plans/{id}/findings")
@Allowed({Role.BUREAU, Role.COLLEGE})
class FindingsApi {

    private final Plans plans;
    private final Decisions decisions;

    FindingsApi(Plans plans, Decisions decisions) {
        this.plans = plans;
        this.decisions = decisions;
    }

    @GetMapping
    Rows<TargetViews.OneFinding> list(
            Actor actor,
            Speech speech,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        PlanDocument plan = plan(actor, id);
        var all = decisions.docket(actor.district(), plan.plan().id()).noticed();
        return Rows.of(all, limit, cursor, noticed -> noticed.id().value())
                .shown(noticed -> view(plan, noticed, speech));
    }

    private static TargetViews.OneFinding view(PlanDocument plan, Noticed noticed, Speech speech) {
        var finding = noticed.finding();
        return TargetViews.OneFinding.of(noticed, plan.text().at(finding.start(), finding.end()), speech);
    }

    @GetMapping("/{finding}/decisions")
    Rows<TargetViews.OneDecision> history(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID finding,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        PlanId plan = plan(actor, id).plan().id();
        History history = decisions
                .docket(actor.district(), plan)
                .find(new FindingId(finding))
                .orElseThrow(NotThere::new)
                .history();
        return TargetViews.OneDecision.of(history, limit, cursor);
    }

    @Allowed(Role.BUREAU)
    @PostMapping("/{finding}/decisions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(Actor actor, @PathVariable UUID id, @PathVariable UUID finding, @RequestBody Said said) {
        PlanId plan = plan(actor, id).plan().id();
        Act.OnFinding act = said.choice() == null ? new Act.Dismiss() : new Act.Repair(said.choice());
        decisions.settle(actor, plan, new FindingId(finding), act, said.given());
    }

    private PlanDocument plan(Actor actor, UUID id) {
        return plans.find(actor.district(), new PlanId(id)).orElseThrow(NotThere::new);
    }
}
