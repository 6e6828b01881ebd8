package org.yanxun.roster.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.load.read.Labels;
import org.yanxun.roster.load.read.RowReader;
import org.yanxun.roster.load.read.SheetPerson;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.trust.Vault;

/** Reads the rows of a job, some thousands at a time, and puts beside the roster what they say and what is wrong. */
@Component
class SheetChecker {

    private static final int ROWS = 4_000;
    private static final int READ = 70;

    private final Roster roster;
    private final Labels labels;
    private final Vault vault;
    private final DataSource source;
    private final JobStore jobs;
    private final Planner planner;

    SheetChecker(Roster roster, Labels labels, @Lazy Vault vault, DataSource source, JobStore jobs, Planner planner) {
        this.roster = roster;
        this.labels = labels;
        this.vault = vault;
        this.source = source;
        this.jobs = jobs;
        this.planner = planner;
    }

    /** How many rows there were. While some are put beside the roster, the next are read already. */
    int read(Scope scope, UUID job, SheetShape shape, Iterator<SheetRow> rows) {
        var staging = new Staging(source, vault, scope.district().value(), job);
        var reader = new RowReader(shape, labels, organisations(scope), today());
        int count = 0;
        Future<?> copied = CompletableFuture.completedFuture(null);
        try (var copying = Executors.newVirtualThreadPerTaskExecutor()) {
            while (rows.hasNext()) {
                Batch batch = next(reader, rows, count);
                count = batch.until();
                finished(copied);
                copied = copying.submit(() -> copy(scope, job, staging, batch));
            }
            finished(copied);
        }
        return count;
    }

    private static Batch next(RowReader reader, Iterator<SheetRow> rows, int from) {
        List<SheetPerson> said = new ArrayList<>(ROWS);
        int count = from;
        while (rows.hasNext() && count < from + ROWS) {
            reader.read(rows.next()).ifPresent(said::add);
            count++;
        }
        return new Batch(said, reader.takeWrongs(), count);
    }

    private void copy(Scope scope, UUID job, Staging staging, Batch batch) {
        staging.add(batch.said());
        staging.addWrongs(batch.wrongs());
        jobs.counted(scope, job, batch.until());
        jobs.progress(scope, job, Math.min(READ, READ * batch.until() / (batch.until() + ROWS)));
    }

    private static void finished(Future<?> copied) {
        try {
            copied.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Some rows: what they say, what is wrong with them, and how many have been read by now. */
    private record Batch(List<SheetPerson> said, List<Wrong> wrongs, int until) {}

    private LocalDate today() {
        return planner.today();
    }

    /** A closed organisation takes nobody. */
    private Map<String, Organisation> organisations(Scope scope) {
        Map<String, Organisation> known = new HashMap<>();
        for (Organisation each : roster.organisations(scope)) {
            if (each.open()) {
                known.put(each.code(), each);
            }
        }
        return known;
    }
}
