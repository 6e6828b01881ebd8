package org.yanxun.plan.domain;

import java.util.Map;
import java.util.UUID;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Given;
import org.yanxun.plan.decision.Stroke;
import org.yanxun.trust.AuditTrail.Decision;

/** What the audit trail is told of a stroke. */
final class Trace {

    private Trace() {}

    static Decision of(Stroke stroke, Given given) {
        org.yanxun.plan.decision.Decision first = stroke.first();
        Map<String, Object> after = Map.of(
                "batch", stroke.first().batch(), "decisions", stroke.decisions().size(), "act", first.act());
        Decision told = told(ActKind.of(first.act()), first.subject(), after);
        return given.why().isEmpty() ? told : told.because(given.why());
    }

    private static Decision told(ActKind kind, UUID id, Map<String, Object> after) {
        return switch (kind) {
            case ACCEPT -> Decision.of("plan.target.accepted", "target", id, after);
            case CORRECT -> Decision.of("plan.target.corrected", "target", id, after);
            case DROP -> Decision.of("plan.target.dropped", "target", id, after);
            case RESTORE -> Decision.of("plan.target.restored", "target", id, after);
            case SPLIT -> Decision.of("plan.target.split", "target", id, after);
            case MERGE -> Decision.of("plan.target.merged", "target", id, after);
            case ADD -> Decision.of("plan.target.added", "target", id, after);
            case BIND -> Decision.of("plan.target.bound", "target", id, after);
            case UNBIND -> Decision.of("plan.target.unbound", "target", id, after);
            case REPAIR -> Decision.of("plan.finding.repaired", "finding", id, after);
            case DISMISS -> Decision.of("plan.finding.dismissed", "finding", id, after);
            case UNDO -> Decision.of("plan.decision.undone", "target", id, after);
        };
    }
}
