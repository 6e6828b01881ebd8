package org.yanxun.plan.web;

import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.Plans;
import org.yanxun.plan.binding.Suggestions;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.Docket;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.NotThere;

/** Draws up a plan's page for whoever may read it. */
@Component
public class PlanPages {

    private final Plans plans;
    private final Decisions decisions;
    private final Suggestions suggestions;

    PlanPages(Plans plans, Decisions decisions, Suggestions suggestions) {
        this.plans = plans;
        this.decisions = decisions;
        this.suggestions = suggestions;
    }

    /** The page, with the form for one more promise as it was sent. */
    public Screen of(Actor actor, PlanId id, AddForm add) {
        PlanDocument document = plans.find(actor.district(), id)
                .filter(found -> PlanSight.of(actor).mayRead(found.plan()))
                .orElseThrow(NotThere::new);
        Docket docket = decisions.docket(actor.district(), id);
        PlanDesk desk = PlanDesk.of(actor, document.plan(), docket);
        return PlanScreens.of(document, desk.mayDecide() ? desk.with(suggestions.sure(document, docket)) : desk, add);
    }
}
