package org.yanxun.insight.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
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
    Redirect settle(Actor actor, @PathVariable int year, @PathVariable UUID finding, Sent sent, WebRequest request) {
        String why = Optional.ofNullable(request.getParameter("why-" + finding)).orElse("");
        PlanYear wanted = Years.of(year);
        PlanId plan = board.plan(actor.district(), wanted).orElseThrow(NotThere::new);
        decisions.settle(actor, plan, new FindingId(finding), sent.act(), sent.given(why));
        board.renew(actor.district(), wanted);
        return Redirect.to("/board/" + year).saying("insight.done.settled");
    }

    /**
     * What the form carries.
     *
     * @param choice the number of a repair; empty to dismiss the finding
     * @param batch what the decision is kept under
     * @param version how many decisions on the finding the sender saw
     */
    record Sent(
            @Nullable String choice,
            @Nullable UUID batch,
            @Nullable Integer version) {

        Act.OnFinding act() {
            return Act.OnFinding.chosen(Optional.ofNullable(choice));
        }

        Given given(String why) {
            UUID under = batch == null ? UuidCreator.getTimeOrderedEpoch() : batch;
            return new Given(under, version == null ? OptionalInt.empty() : OptionalInt.of(version), why);
        }
    }
}
