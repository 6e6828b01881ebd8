package org.yanxun.attendance.web.phone;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yanxun.attendance.code.Codes;
import org.yanxun.attendance.code.ScanTicket;
import org.yanxun.attendance.code.TypedCodes;
import org.yanxun.attendance.domain.CheckIn;
import org.yanxun.attendance.domain.CheckIn.Proof;
import org.yanxun.attendance.domain.CheckInVerdict;
import org.yanxun.attendance.domain.CheckIns;
import org.yanxun.attendance.domain.LateScans;
import org.yanxun.attendance.roll.OwnSitting;
import org.yanxun.attendance.roll.OwnSittings;
import org.yanxun.kernel.Actor;
import org.yanxun.shell.fault.InvalidInput;

/** Takes what a page or a program sends and has it noted; the common part of both. */
@Component
class CheckInDesk {

    private final Codes codes;
    private final TypedCodes typed;
    private final CheckIns checkIns;
    private final LateScans lateScans;
    private final OwnSittings own;
    private final Clock clock;

    CheckInDesk(Codes codes, TypedCodes typed, CheckIns checkIns, LateScans lateScans, OwnSittings own, Clock clock) {
        this.codes = codes;
        this.typed = typed;
        this.checkIns = checkIns;
        this.lateScans = lateScans;
        this.own = own;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param checkIn what was asked
     * @param answer the answer to it
     */
    record Outcome(CheckIn checkIn, CheckIn.Answer answer) {}

    Outcome take(Actor actor, CheckInForm form, @Nullable String device) {
        CheckIn checkIn = read(actor, form, device);
        CheckIn.Answer answer = checkIns.note(checkIn);
        boolean kept = answer.verdict() == CheckInVerdict.CLOSED && lateScans.keep(checkIn);
        return new Outcome(checkIn, kept ? new CheckIn.Answer(CheckInVerdict.KEPT, answer.at()) : answer);
    }

    private CheckIn read(Actor actor, CheckInForm form, @Nullable String device) {
        String named = device == null || device.length() <= 120 ? device : device.substring(0, 120);
        if (form.ticket() != null && !form.ticket().isBlank()) {
            ScanTicket ticket = codes.ticket(form.ticket());
            Proof proof = Proof.scanned(ticket.scannedAt(), ticket.id(), named);
            return new CheckIn(ticket.district(), ticket.sitting(), actor.person(), ticket.passage(), proof);
        }
        if (form.code() == null || form.code().isBlank()) {
            throw new InvalidInput("code", "attendance.wrong.codeMissing");
        }
        TypedCodes.Match match = typed.match(actor, form.code(), candidates(actor, form.sitting()));
        Proof proof = Proof.typed(clock.instant(), named);
        return new CheckIn(actor.district(), match.sitting(), actor.person(), match.passage(), proof);
    }

    private List<UUID> candidates(Actor actor, @Nullable UUID sitting) {
        return sitting != null
                ? List.of(sitting)
                : own.around(actor, clock.instant()).stream()
                        .map(OwnSitting::id)
                        .toList();
    }
}
