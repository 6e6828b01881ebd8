package org.yanxun.attendance.web.phone;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.attendance.code.Codes;
import org.yanxun.attendance.leave.Leaves;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.attendance.roll.OwnSittings;
import org.yanxun.attendance.roll.Roll;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.route.SignedIn;

/** A person's own phone: checking in and out, and what is noted of oneself. */
@Controller
@SignedIn
class CheckInController {

    private final CheckInDesk desk;
    private final Codes codes;
    private final OwnSittings own;
    private final Roll roll;
    private final Leaves leaves;
    private final Clock clock;

    CheckInController(CheckInDesk desk, Codes codes, OwnSittings own, Roll roll, Leaves leaves, Clock clock) {
        this.desk = desk;
        this.codes = codes;
        this.own = own;
        this.roll = roll;
        this.leaves = leaves;
        this.clock = clock;
    }

    @GetMapping("/check-in")
    Screen page(Actor actor, @RequestParam(defaultValue = "") String ticket) {
        try {
            return page(actor, ticket, CheckInScreen.Sent.NOTHING);
        } catch (Refusal refusal) {
            return NotTakenScreen.of(refusal);
        }
    }

    private CheckInScreen page(Actor actor, String ticket, CheckInScreen.Sent sent) {
        Instant now = clock.instant();
        List<OwnSitting> around = own.around(actor, now);
        Optional<OwnSitting> scanned = ticket.isEmpty()
                ? Optional.empty()
                : own.one(actor, codes.ticket(ticket).sitting());
        return new CheckInScreen(ticket, scanned, around, now, sent);
    }

    @PostMapping("/check-in")
    Screen take(
            Actor actor,
            CheckInForm form,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String device) {
        try {
            return noted(desk.take(actor, form, device));
        } catch (Refusal refusal) {
            return NotTakenScreen.of(refusal);
        } catch (InvalidInput wrong) {
            CheckInScreen again = page(actor, "", CheckInScreen.Sent.of(form, wrong.problems()));
            if (again.hasPlaceForWrong()) {
                return again;
            }
            throw wrong;
        }
    }

    private static Screen noted(CheckInDesk.Outcome outcome) {
        var verdict = outcome.answer().verdict();
        if (!verdict.isNoted()) {
            return new NotTakenScreen(new Verdict.Refused(verdict.key(), List.of()));
        }
        return Redirect.to("/check-in/" + outcome.checkIn().sitting()).saying(verdict.key());
    }

    @GetMapping("/check-in/{sitting}")
    Screen own(Actor actor, @PathVariable UUID sitting) {
        return own(actor, sitting, UuidCreator.getTimeOrderedEpoch(), List.of());
    }

    private OwnSittingScreen own(Actor actor, UUID sitting, UUID freshId, List<FieldProblem> problems) {
        OwnSitting mine = own.one(actor, sitting).orElseThrow(NotThere::new);
        return new OwnSittingScreen(
                mine, roll.own(actor, sitting), leaves.own(actor, sitting), freshId, clock.instant(), problems);
    }

    @PostMapping("/check-in/{sitting}/leave")
    Screen askLeave(
            Actor actor,
            @PathVariable UUID sitting,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String reason) {
        return FormScreen.orAgain(
                () -> {
                    leaves.ask(actor, id, sitting, reason);
                    return Redirect.to("/check-in/" + sitting).saying("attendance.done.leaveAsked");
                },
                problems -> own(actor, sitting, id, problems));
    }

    @PostMapping("/check-in/{sitting}/leave/withdraw")
    Redirect withdraw(Actor actor, @PathVariable UUID sitting) {
        leaves.withdraw(actor, sitting);
        return Redirect.to("/check-in/" + sitting).saying("attendance.done.leaveWithdrawn");
    }
}
