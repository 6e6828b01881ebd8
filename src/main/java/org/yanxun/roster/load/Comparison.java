package org.yanxun.roster.load;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.kernel.Scope;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.domain.Changes;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.shell.fault.Refusal;

/** Compares a job with the roster as it is now, and applies it if the roster is still the same. */
@Component
class Comparison {

    private final JobStore jobs;
    private final SheetWork work;
    private final Changes changes;
    private final TransactionTemplate transactions;

    Comparison(JobStore jobs, SheetWork work, Changes changes, TransactionTemplate transactions) {
        this.jobs = jobs;
        this.work = work;
        this.changes = changes;
        this.transactions = transactions;
    }

    /** The same for another kind of sheet. */
    Comparison of(SheetWork other) {
        return new Comparison(jobs.of(other.kind()), other, changes, transactions);
    }

    /** Makes the preview anew. */
    void compare(Scope scope, ImportJob job) {
        work.arrived();
        transactions.executeWithoutResult(status -> {
            long revision = changes.revision(scope.district());
            work.compare(scope, job);
            jobs.ready(scope, job.id(), revision);
        });
    }

    /**
     * Applies the preview, all of it or nothing, and tells of it within the same transaction. If the roster changed since,
     * the preview is made anew instead.
     *
     * @throws Refusal if there is nothing to apply any more, or the preview was made anew
     */
    void apply(Scope scope, ImportJob job, Runnable tell) {
        if (!jobs.isWhole(scope, job.id())) {
            Verdict.Refused lost = refused("roster.import.lost");
            jobs.refused(scope, job.id(), lost);
            throw new Refusal(lost);
        }
        boolean done = Boolean.TRUE.equals(transactions.execute(status -> applyIfCurrent(scope, job, tell, status)));
        if (!done) {
            // Somebody who took it for stuck may have applied it meanwhile: then it stays as it is.
            Refusal.unlessGranted(Verdict.when(!jobs.isApplied(scope, job.id()), "roster.import.notReady"));
            compare(scope, job);
            Verdict.Refused meanwhile = refused(RosterImports.CHANGED);
            jobs.noted(scope, job.id(), meanwhile);
            throw new Refusal(meanwhile);
        }
    }

    private boolean applyIfCurrent(Scope scope, ImportJob job, Runnable tell, TransactionStatus status) {
        long seen = changes.revision(scope.district());
        changes.begin(scope.district());
        boolean current = changes.revision(scope.district()) == seen + 1 && jobs.isCurrent(scope, job.id(), seen);
        if (!current) {
            status.setRollbackOnly();
            return false;
        }
        work.apply(scope, job);
        jobs.applied(scope, job.id());
        tell.run();
        return true;
    }

    private static Verdict.Refused refused(String reason) {
        return new Verdict.Refused(reason, List.of());
    }

    /** Lets go of it. */
    boolean discard(Scope scope, UUID id) {
        return jobs.move(scope, id, State.READY, State.DISCARDED)
                || jobs.move(scope, id, State.REFUSED, State.DISCARDED);
    }
}
