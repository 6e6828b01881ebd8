package org.yanxun.insight.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.web.promise.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.decision.Act;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.decision.FindingId;
import org.yanxun.plan.decision.Given;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Deciding on a finding where it stands, in the board's margin. */
@Controller
@Allowed(Role.BUREAU)
class FindingController {

    private final Board board;
    private final Decisions decisions;

    FindingController(Board board, Decisions decisions) {
        this.board = board;
        this.decisions = decisions;
    }

    @PostMapping("/board/{year}/findings/{finding}")
    Redirect settle(
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID finding,
            @RequestParam Optional<UUID> batch,
            @RequestParam(defaultValue = "") String choice) {
        PlanYear wanted = Years.of(year);
        PlanId plan = board.plan(actor.district(), wanted).orElseThrow(NotThere::new);
        Act.OnFinding act = choice.matches("\\d{1,3}") ? new Act.Repair(Integer.parseInt(choice)) : new Act.Dismiss();
        decisions.settle(
                actor,
                plan,
                new FindingId(finding),
                act,
                batch.map(Given::under).orElseGet(Given::plainly));
        board.renew(actor.district(), wanted);
        return Redirect.to("/board/" + year).saying("insight.done.settled");
    }
}
