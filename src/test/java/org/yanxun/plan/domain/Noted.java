package org.yanxun.plan.domain;

import java.util.ArrayList;
import java.util.List;
import org.yanxun.kernel.Actor;
import org.yanxun.trust.AuditTrail;

/** An audit trail that only remembers. */
final class Noted implements AuditTrail {

    private final List<Decision> decisions = new ArrayList<>();

    @Override
    public void record(Actor actor, Decision decision) {
        decisions.add(decision);
    }

    List<String> actions() {
        return decisions.stream().map(Decision::action).toList();
    }
}
