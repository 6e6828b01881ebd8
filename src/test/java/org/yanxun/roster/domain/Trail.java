package org.yanxun.roster.domain;

import java.util.ArrayList;
import java.util.List;
import org.yanxun.kernel.Actor;
import org.yanxun.trust.AuditTrail;

/** An audit trail that a test can read. */
public final class Trail implements AuditTrail {

    private final List<Decision> decisions = new ArrayList<>();

    @Override
    public void record(Actor actor, Decision decision) {
        decisions.add(decision);
    }

    /** What was decided so far. */
    public List<Decision> decisions() {
        return decisions;
    }
}
