package org.yanxun.programme.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.DistrictId;
import org.yanxun.programme.SessionPlan;
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
        if (!changes.told().isEmpty()) {
            events.publishEvent(
                    new ProgrammeEvent.ClassChanged(district, trainingClass, changes.told(), clock.instant()));
        }
        if (!changes.added().isEmpty()) {
            var added = changes.added().stream().map(SessionPlan::id).toList();
            events.publishEvent(new ProgrammeEvent.SessionsAdded(district, trainingClass, added, clock.instant()));
        }
    }

    void cancelled(DistrictId district, UUID trainingClass, String reason) {
        events.publishEvent(new ProgrammeEvent.ClassCancelled(district, trainingClass, reason, clock.instant()));
    }
}
