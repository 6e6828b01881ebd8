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
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.load.read.ImportColumns;
import org.yanxun.roster.load.read.Labels;
import org.yanxun.roster.load.read.RowReader;
import org.yanxun.roster.load.read.SheetPerson;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.trust.Vault;

/** Reads the rows of a job, some thousands at a time, and puts beside the roster what they say and what is wrong. */
@Component
class SheetChecker {

    private static final int ROWS = 4_000;

    private final Roster roster;
    private final ImportColumns columns;
    private final Labels labels;
    private final Vault vault;
    private final DataSource source;
    private final Planner planner;

    SheetChecker(
            Roster roster,
            ImportColumns columns,
            Labels labels,
            @Lazy Vault vault,
            DataSource source,
            Planner planner) {
        this.roster = roster;
        this.columns = columns;
        this.labels = labels;
        this.vault = vault;
        this.source = source;
        this.planner = planner;
    }

    /** How many rows there were. While some are put beside the roster, the next are read already. */
    int read(Scope scope, UUID job, Iterator<SheetRow> rows, IntConsumer soFar) {
        var staging = new Staging(source, vault, scope.district().value(), job);
        var reader = new RowReader(columns.reading(), labels, organisations(scope), today());
        int count = 0;
        Future<?> copied = CompletableFuture.completedFuture(null);
        try (var copying = Executors.newVirtualThreadPerTaskExecutor()) {
            while (rows.hasNext()) {
                Batch batch = next(reader, rows, count);
                count = batch.until();
                finished(copied);
                copied = copying.submit(() -> copy(staging, batch, soFar));
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

    private static void copy(Staging staging, Batch batch, IntConsumer soFar) {
        staging.add(batch.said());
        staging.addWrongs(batch.wrongs());
        soFar.accept(batch.until());
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
