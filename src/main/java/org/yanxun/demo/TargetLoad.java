package org.yanxun.demo;

import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.binding.Suggestion;
import org.yanxun.plan.binding.Suggestions;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Given;

/** Accepts in the bureau's name, one by one, what the rooms are sure would count a target. */
@Component
class TargetLoad {

    private final Decisions decisions;
    private final Suggestions suggestions;

    TargetLoad(Decisions decisions, Suggestions suggestions) {
        this.decisions = decisions;
        this.suggestions = suggestions;
    }

    void load(Actor bureau, PlanDocument plan) {
        PlanId id = plan.plan().id();
        for (Suggestion sure : suggestions.sure(plan, decisions.docket(bureau.district(), id))) {
            decisions.decide(bureau, id, sure.target().id(), new Act.Bind(sure.binding()), Given.plainly());
        }
    }
}
