package org.yanxun.attendance.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yanxun.attendance.domain.SettlingStore.Wanted;
import org.yanxun.attendance.event.AttendanceEvent.SittingsSettled;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;

/** Settles sittings: what was noted becomes what counts, for everyone expected, once. */
@Service
class Settling {

    private static final int SITTINGS_AT_ONCE = 500;
    private static final int MANY = 10_000;

    private final SettlingStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(SettlingStore store, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Settles those that are open; all must be over, and within the actor's scope. */
    @Transactional
    public List<UUID> settle(Actor actor, Collection<UUID> sittings) {
        Instant now = clock.instant();
        List<UUID> open = openOnes(actor, sittings, now);
        List<UUID> settled = open.isEmpty() ? List.of() : store.freeze(actor, open, now);
        if (settled.isEmpty()) {
            return settled;
        }
        int written = 0;
        for (int from = 0; from < settled.size(); from += SITTINGS_AT_ONCE) {
            List<UUID> some = settled.subList(from, Math.min(settled.size(), from + SITTINGS_AT_ONCE));
            written += store.write(actor, store.noted(actor.district(), some), now);
        }
        if (written >= MANY) {
            store.analyse();
        }
        audit.record(actor, decision(settled));
        events.publishEvent(new SittingsSettled(actor.district(), settled, now));
        return settled;
    }

    private List<UUID> openOnes(Actor actor, Collection<UUID> sittings, Instant now) {
        List<Wanted> wanted = store.within(actor.scope(), sittings);
        if (wanted.size() < new HashSet<>(sittings).size()) {
            throw new NotThere();
        }
        boolean allOver = wanted.stream()
                .filter(Wanted::open)
                .noneMatch(each -> each.endsAt().isAfter(now));
        Refusal.unlessGranted(Verdict.when(allOver, "attendance.refused.notOver"));
        return wanted.stream().filter(Wanted::open).map(Wanted::id).toList();
    }

    private static AuditTrail.Decision decision(List<UUID> settled) {
        return settled.size() == 1
                ? AuditTrail.Decision.of("attendance.settle", "sitting", settled.getFirst(), Map.of("settled", true))
                : new AuditTrail.Decision(
                        "attendance.settle", "sittings", null, null, Map.of("sittings", settled), null);
    }
}
