package org.yanxun.attendance.leave;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.attendance.event.AttendanceEvent.LeaveAsked;
import org.yanxun.attendance.event.AttendanceEvent.LeaveDecided;
import org.yanxun.attendance.leave.LeaveStore.Change;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;

/** Asks for leave, decides about it, and takes a decision back while the sitting is not settled. */
@Service
public class Leaves {

    private final LeaveStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leaves(LeaveStore store, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for leave from a sitting one is expected at; asking twice leaves one request. */
    @Transactional
    public void ask(Actor actor, UUID id, UUID sitting, String reason) {
        String why = checked(reason);
        Instant now = clock.instant();
        if (store.ask(actor, id, sitting, why, now)) {
            store.step(actor, new Change(id, 0, null, "ASKED", why), now);
            events.publishEvent(new LeaveAsked(actor.district(), sitting, actor.person(), now));
        } else {
            if (!store.concerns(actor, sitting)) {
                throw new NotThere();
            }
            Optional<LeaveView> present = store.own(actor, sitting);
            boolean stands = present.filter(
                            each -> each.state() == LeaveState.ASKED || each.state() == LeaveState.GRANTED)
                    .isPresent();
            Refusal.unlessGranted(Verdict.when(stands, "attendance.refused.leave"));
        }
    }

    /** Grants or declines; declining wants a reason. */
    @Transactional
    public void decide(Actor actor, UUID id, int version, boolean granted, String reason) {
        @Nullable String why = reason.isBlank() && granted ? null : checked(reason);
        LeaveView leave = anothers(actor, id);
        LeaveState state = granted ? LeaveState.GRANTED : LeaveState.DECLINED;
        Refusal.unlessGranted(Verdict.when(leave.isOpen(), "attendance.refused.leaveDecided"));
        change(actor, leave, new Change(id, version, state, state.name(), why));
        events.publishEvent(new LeaveDecided(
                actor.district(), leave.sitting().id(), new PersonId(leave.who().person()), granted, clock.instant()));
    }

    /** Takes a decision back: the request waits again. */
    @Transactional
    public void undo(Actor actor, UUID id, int version) {
        LeaveView leave = anothers(actor, id);
        Refusal.unlessGranted(Verdict.when(leave.isUndoable(), "attendance.refused.leaveSettled"));
        change(actor, leave, new Change(id, version, null, "REOPENED", null));
    }

    /** Takes one's own request back. */
    @Transactional
    public void withdraw(Actor actor, UUID sitting) {
        LeaveView leave = store.own(actor, sitting).orElseThrow(NotThere::new);
        boolean standing = leave.state() == LeaveState.ASKED || leave.state() == LeaveState.GRANTED;
        Refusal.unlessGranted(Verdict.when(standing && !leave.sitting().over(), "attendance.refused.leaveSettled"));
        change(actor, leave, new Change(leave.id(), leave.version(), LeaveState.WITHDRAWN, "WITHDRAWN", null));
    }

    /** The requests that this person may decide about, the waiting ones first. */
    public List<LeaveView> toDecide(Actor actor, int limit) {
        return toDecide(actor, LeaveView.Place.FIRST, limit);
    }

    /** Those after that place. */
    public List<LeaveView> toDecide(Actor actor, LeaveView.Place after, int limit) {
        return store.ofOffice(actor, after, limit);
    }

    /** One's own last request for leave from a sitting. */
    public Optional<LeaveView> own(Actor actor, UUID sitting) {
        return store.own(actor, sitting);
    }

    /** A request that this person may decide about: nobody decides about their own (decision 0063). */
    private LeaveView anothers(Actor actor, UUID id) {
        LeaveView leave = store.decidable(actor, id).orElseThrow(NotThere::new);
        Refusal.unlessGranted(Verdict.when(!leave.isOf(actor), "attendance.refused.ownLeave"));
        return leave;
    }

    private void change(Actor actor, LeaveView before, Change change) {
        Instant now = clock.instant();
        Refusal.unlessGranted(Verdict.when(store.change(actor, change, now), "shell.fault.stale"));
        Change step = new Change(change.id(), change.version() + 1, change.state(), change.says(), change.reason());
        store.step(actor, step, now);
        audit.record(
                actor,
                AuditTrail.Decision.of("attendance.leave", "leave", before.id(), Map.of("state", change.says()))
                        .from(Map.of("state", before.state()))
                        .because(change.reason()));
    }

    private static String checked(String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw new InvalidInput("reason", "attendance.wrong.reasonMissing");
        }
        if (why.length() > 200) {
            throw new InvalidInput("reason", "attendance.wrong.reasonLong");
        }
        return why;
    }
}
