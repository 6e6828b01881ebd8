package org.yanxun.plan.domain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.trust.AuditTrail;

/** Shelves on a database, put together as the house does. */
final class Shelves {

    private Shelves() {}

    static PlanShelf in(JdbcClient jdbc, AuditTrail trail, Clock clock) {
        PlanStore plans = new PlanStore(jdbc);
        PlanParts parts = new PlanParts(jdbc);
        CarryingOver carrying = new CarryingOver(plans, parts, new DecisionStore(jdbc));
        return new PlanShelf(plans, parts, carrying, trail, clock);
    }
}
