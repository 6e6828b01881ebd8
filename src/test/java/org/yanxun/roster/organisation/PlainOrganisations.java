package org.yanxun.roster.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.roster.domain.PlainRosterParts;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.trust.AuditTrail.Decision;

/** What writes organisations, without Spring around it; what was decided can be read. */
public final class PlainOrganisations {

    private final JdbcClient client;
    private final Clock clock;
    private final Tree tree;
    private final List<Decision> decisions = new ArrayList<>();

    /** Over that database, on that clock. */
    public PlainOrganisations(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        tree = new Tree(client, clock);
    }

    /** Writes lives. */
    public Lives lives() {
        return new Lives(client, PlainRosterParts.bulk(client, clock), tree);
    }

    /** Finds who is in the way. */
    public Standing standing() {
        return new Standing(client);
    }

    /** Decides by hand. */
    public LifeDesk desk() {
        return new LifeDesk(
                PlainFind.organisations(client),
                lives(),
                standing(),
                PlainRosterParts.changes(client, clock),
                (actor, decision) -> decisions.add(decision),
                clock);
    }

    /** Moves on the day. */
    Moves moves(TransactionTemplate transactions) {
        return new Moves(PlainFind.roster(client, clock), tree, PlainRosterParts.changes(client, clock), transactions);
    }

    List<Decision> decisions() {
        return decisions;
    }
}
