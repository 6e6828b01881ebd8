package org.yanxun.roster.organisation;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.kernel.DistrictId;
import org.yanxun.roster.Roster;
import org.yanxun.roster.domain.Changes;

/** Moves organisations on the day that was set for it. */
@Component
class Moves {

    private final Roster roster;
    private final Tree tree;
    private final Changes changes;
    private final TransactionTemplate transactions;

    Moves(Roster roster, Tree tree, Changes changes, TransactionTemplate transactions) {
        this.roster = roster;
        this.tree = tree;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** Every few minutes, so that a new day finds the tree as it was said to be; mostly there is nothing to do. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
    void settle() {
        roster.districts().stream()
                .map(Roster.District::id)
                .filter(district -> !tree.isSettled(district))
                .forEach(this::move);
    }

    private void move(DistrictId district) {
        transactions.executeWithoutResult(status -> {
            changes.begin(district);
            tree.settle(district);
        });
    }
}
