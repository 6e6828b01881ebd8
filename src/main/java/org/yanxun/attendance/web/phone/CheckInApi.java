package org.yanxun.attendance.web.phone;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.attendance.code.Passage;
import org.yanxun.attendance.domain.CheckInVerdict;
import org.yanxun.attendance.domain.Counted;
import org.yanxun.attendance.leave.Leaves;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.attendance.roll.OwnSittings;
import org.yanxun.attendance.roll.Roll;
import org.yanxun.attendance.roll.RollRow;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.shell.route.SignedIn;

/** Checking in for programs: the same desk as the phone's page. */
@RestController
@SignedIn
@RequestMapping("/api/v1/check-ins")
class CheckInApi {

    private final CheckInDesk desk;
    private final OwnSittings own;
    private final Roll roll;
    private final Leaves leaves;
    private final Clock clock;

    CheckInApi(CheckInDesk desk, OwnSittings own, Roll roll, Leaves leaves, Clock clock) {
        this.desk = desk;
        this.own = own;
        this.roll = roll;
        this.leaves = leaves;
        this.clock = clock;
    }

    /** What was noted: now (DONE) or before (ALREADY), and since when. */
    record Noted(UUID sitting, Passage passage, CheckInVerdict verdict, Instant at) {}

    /** One's own sittings around now, with what is noted of oneself. */
    @GetMapping
    List<OwnSitting> around(Actor actor) {
        return own.around(actor, clock.instant());
    }

    @GetMapping("/{sitting}")
    OwnAnswer mine(Actor actor, @PathVariable UUID sitting) {
        OwnSitting mine = own.one(actor, sitting).orElseThrow(NotThere::new);
        Counted counted = roll.own(actor, sitting).map(RollRow::counted).orElse(null);
        return new OwnAnswer(mine, counted, leaves.own(actor, sitting).orElse(null));
    }

    @PostMapping
    Noted take(
            Actor actor,
            @RequestBody CheckInForm form,
            @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String device) {
        CheckInDesk.Outcome outcome = desk.take(actor, form, device);
        CheckInVerdict verdict = outcome.answer().verdict();
        if (!verdict.isNoted()) {
            throw new Refusal(new Verdict.Refused(verdict.key(), List.of()));
        }
        return new Noted(
                outcome.checkIn().sitting(),
                outcome.checkIn().passage(),
                verdict,
                outcome.answer().at());
    }
}
