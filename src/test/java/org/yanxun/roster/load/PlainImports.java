package org.yanxun.roster.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Scope;
import org.yanxun.kernel.Soon;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.domain.PlainRosterParts;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.roster.load.read.ImportColumns;
import org.yanxun.roster.load.read.Labels;
import org.yanxun.shell.speech.Words;
import org.yanxun.trust.AuditTrail;

/** Imports without Spring around them: what runs in the background elsewhere runs at once here. */
public final class PlainImports {

    private final ImportColumns columns = new ImportColumns(new Words());
    private final JobStore jobs;
    private final Planner planner;
    private final SheetWork people;
    private final ImportDesk desk;

    /** Over that database, on that clock. */
    public PlainImports(JdbcClient client, DataSource source, TransactionTemplate transactions, Clock clock) {
        this(client, source, transactions, clock, new AtOnce(), (actor, decision) -> {});
    }

    /** The same, telling of what is decided there. */
    static PlainImports telling(
            AuditTrail trail, JdbcClient client, DataSource source, TransactionTemplate transactions) {
        return new PlainImports(client, source, transactions, Clock.systemUTC(), new AtOnce(), trail);
    }

    private PlainImports(
            JdbcClient client,
            DataSource source,
            TransactionTemplate transactions,
            Clock clock,
            ImportThreads background,
            AuditTrail trail) {
        jobs = new JobStore(client, clock);
        planner = new Planner(client, clock);
        var vault = PlainRoster.vault();
        var labels = new Labels(columns);
        var checker = new SheetChecker(PlainFind.roster(client, clock), columns, labels, vault, source, planner);
        people = new PeopleSheets(columns, checker, planner);
        var comparison = new Comparison(jobs, people, PlainRosterParts.changes(client, clock), transactions);
        desk = new ImportDesk(jobs, people, comparison, vault, trail, background);
    }

    /** The same, but working in the background as the house does. */
    public static PlainImports inBackground(JdbcClient client, DataSource source, TransactionTemplate transactions) {
        return new PlainImports(
                client, source, transactions, Clock.systemUTC(), new ImportThreads(), (actor, decision) -> {});
    }

    /** Looks at an upload, as its page does, until nobody works on it any more. */
    public void await(Scope scope, UUID id) {
        ImportJob done = Soon.until(() -> jobs.job(scope, id).orElseThrow(), job -> !job.isBusy());
        assertThat(done.state()).isIn(State.READY, State.APPLIED);
    }

    /** The door. */
    public RosterImports door() {
        return new DatabaseImports(jobs, desk, planner);
    }

    /** Takes a file in and checks it. */
    public UUID take(Actor actor, Terms terms, byte[] file) {
        return desk.take(actor, terms, file);
    }

    /** What a file would change. */
    public Preview counts(Scope scope, UUID id) {
        return planner.counts(scope, id);
    }

    /** Applies what was checked. */
    public void apply(Actor actor, UUID id, boolean validOnly) {
        desk.apply(actor, id, validOnly);
    }

    /** Takes uploads in and applies them. */
    public ImportDesk desk() {
        return desk;
    }

    ImportColumns columns() {
        return columns;
    }

    /** Tells what jobs found. */
    public ImportReport report(JdbcClient client) {
        return new ImportReport(client, jobs, planner);
    }

    /** Gives uploads back. */
    public ReturnedSheet returned(JdbcClient client) {
        return new ReturnedSheet(jobs, report(client), people, PlainRoster.vault(), (actor, decision) -> {});
    }

    private static final class AtOnce extends ImportThreads {

        @Override
        public void execute(Runnable work) {
            work.run();
        }
    }
}
