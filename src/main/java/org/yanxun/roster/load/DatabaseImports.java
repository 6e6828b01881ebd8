package org.yanxun.roster.load;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.roster.RosterImports;
import org.yanxun.shell.fault.NotThere;

/** The door for rows that come from a program instead of a file: the same checks, while the caller waits. */
@Component
class DatabaseImports implements RosterImports {

    private final JobStore jobs;
    private final ImportDesk desk;
    private final Planner planner;

    DatabaseImports(JobStore jobs, ImportDesk desk, Planner planner) {
        this.jobs = jobs;
        this.desk = desk;
        this.planner = planner;
    }

    @Override
    public UUID check(Actor actor, Terms terms, List<Line> lines) {
        return desk.check(actor, terms, lines);
    }

    @Override
    public Preview preview(Actor actor, UUID id) {
        return jobs.job(actor.scope(), id)
                .map(job -> planner.counts(actor.scope(), job.id()))
                .orElseThrow(NotThere::new);
    }

    @Override
    public void apply(Actor actor, UUID id, boolean validOnly) {
        desk.applyAtOnce(actor, id, validOnly);
    }
}
