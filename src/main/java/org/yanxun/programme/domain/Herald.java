package org.yanxun.programme.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PersonId;
import org.yanxun.programme.SessionPlan;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.event.ProgrammeEvent;
import org.yanxun.trust.AuditTrail;

/** Tells the rooms above what happened, and the audit trail who decided it. */
@Component
class Herald {

    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Herald(ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void decided(Actor actor, AuditTrail.Decision decision) {
        audit.record(actor, decision);
    }

    void published(DistrictId district, UUID trainingClass) {
        events.publishEvent(new ProgrammeEvent.ClassPublished(district, trainingClass, clock.instant()));
    }

    void changed(DistrictId district, UUID trainingClass, Changes changes) {
        Instant now = clock.instant();
        if (!changes.told().isEmpty()) {
            events.publishEvent(new ProgrammeEvent.ClassChanged(
                    district,
                    trainingClass,
                    changes.told(),
                    changes.details(),
                    ids(changes.moved()),
                    changes.trainers(),
                    now));
        }
        if (!changes.added().isEmpty()) {
            events.publishEvent(new ProgrammeEvent.SessionsAdded(district, trainingClass, ids(changes.added()), now));
        }
    }

    void calledOff(TrainingClass before, CallingOff off, String reason) {
        UUID id = before.plan().id();
        List<PersonId> trainers = Changes.trainers(before.plan());
        Instant now = clock.instant();
        events.publishEvent(
                off.isWhole()
                        ? new ProgrammeEvent.ClassCancelled(before.district(), id, reason, trainers, now)
                        : new ProgrammeEvent.ClassCutShort(
                                before.district(), id, ids(off.coming()), reason, trainers, now));
    }

    private static List<UUID> ids(List<SessionPlan> sessions) {
        return sessions.stream().map(SessionPlan::id).toList();
    }
}
