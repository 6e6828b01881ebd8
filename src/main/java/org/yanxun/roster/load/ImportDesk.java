package org.yanxun.roster.load;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRefused;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.document.sheet.in.SheetFile;
import org.yanxun.document.sheet.in.SheetReader;
import org.yanxun.document.sheet.in.Unread;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Scope;
import org.yanxun.kernel.Verdict;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.ImportJob.State;
import org.yanxun.roster.load.read.PassedOver;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.fault.Refusal;
import org.yanxun.trust.AuditTrail;
import org.yanxun.trust.AuditTrail.Decision;
import org.yanxun.trust.Vault;

/** Takes uploads in, lets them be looked at, applies them: the long work in the background, its state in the database. */
@Component
public class ImportDesk {

    /** 20 MB and 60,000 rows. */
    static final SheetLimits LIMITS = SheetLimits.standard().rows(60_000);

    /** How far a job is when all its rows have been read, in percent; with that many it is halfway there. */
    private static final int READ = 70;

    private static final int SOME = 4_000;

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final JobStore jobs;
    private final SheetWork work;
    private final Comparison comparison;
    private final Vault vault;
    private final AuditTrail trail;
    private final ImportThreads background;

    ImportDesk(
            JobStore jobs,
            SheetWork work,
            Comparison comparison,
            @Lazy Vault vault,
            @Lazy AuditTrail trail,
            ImportThreads background) {
        this.jobs = jobs;
        this.work = work;
        this.comparison = comparison;
        this.vault = vault;
        this.trail = trail;
        this.background = background;
    }

    /** The same desk for another kind of sheets. */
    public ImportDesk of(SheetWork other) {
        return new ImportDesk(jobs.of(other.kind()), other, comparison.of(other), vault, trail, background);
    }

    /**
     * Takes a file in and begins to check it.
     *
     * @throws InvalidInput if it is no sheet, too large, or lacks a column
     */
    public UUID take(Actor actor, Terms terms, byte[] bytes) {
        Optional<Verdict.Refused> unread = looked(bytes);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        byte[] seal = vault.seal(Base64.getEncoder().encodeToString(bytes));
        jobs.create(actor, id, terms, seal);
        unread.ifPresent(note -> jobs.noted(actor.scope(), id, note));
        background.execute(() -> guarded(actor.scope(), id, () -> checkFile(actor.scope(), id, bytes)));
        return id;
    }

    /** What a look at the file tells of it that its rows do not. */
    private Optional<Verdict.Refused> looked(byte[] bytes) {
        SheetReader reader = new SheetReader(work.columns().reading());
        try (SheetFile file = open(bytes);
                Stream<SheetRow> rows = reader.rows(file)) {
            if (rows.findAny().isEmpty()) {
                throw new InvalidInput("file", work.nothing());
            }
            return PassedOver.told(reader.unread(file), work.columns()::isOwn);
        } catch (SheetRefused refused) {
            throw work.columns().named(refused);
        }
    }

    /** Begins to apply a preview that is ready; asking twice does it once. */
    public void apply(Actor actor, UUID id, boolean validOnly) {
        ImportJob job = ready(actor, id, validOnly);
        if (jobs.move(actor.scope(), id, State.READY, State.APPLYING)) {
            background.execute(() -> guarded(actor.scope(), id, () -> applyNow(actor, job)));
        }
    }

    /** The same for a form, which may be sent again after it was done: then there is nothing more to do. */
    public void applyOnce(Actor actor, UUID id, boolean validOnly) {
        boolean done = jobs.job(actor.scope(), id)
                .filter(job -> job.state() == State.APPLIED)
                .isPresent();
        if (!done) {
            apply(actor, id, validOnly);
        }
    }

    /** Applies a preview that is ready while the caller waits; one that is being applied is left to whoever does it. */
    public void applyAtOnce(Actor actor, UUID id, boolean validOnly) {
        ImportJob job = ready(actor, id, validOnly);
        Refusal.unlessGranted(
                Verdict.when(jobs.move(actor.scope(), id, State.READY, State.APPLYING), "roster.import.notReady"));
        try {
            applyNow(actor, job);
        } catch (RuntimeException failure) {
            jobs.move(actor.scope(), id, State.APPLYING, State.READY);
            throw failure;
        }
    }

    /** Checks rows that come from a program while the caller waits. */
    public UUID check(Actor actor, Terms terms, List<Line> lines) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jobs.create(actor, id, terms, null);
        SheetShape shape = work.columns().reading();
        Map<String, Integer> places = new HashMap<>();
        shape.columns().forEach(column -> places.put(column.key(), places.size()));
        List<String> strange = lines.stream()
                .flatMap(line -> line.cells().keySet().stream())
                .filter(key -> !places.containsKey(key))
                .distinct()
                .sorted()
                .toList();
        PassedOver.told(new Unread(strange, List.of()), key -> false)
                .ifPresent(note -> jobs.noted(actor.scope(), id, note));
        check(actor.scope(), id, lines.stream().map(line -> new SheetRow(cells(shape, line), shape, places)));
        return id;
    }

    private static SheetLine cells(SheetShape shape, Line line) {
        List<SheetCell> cells = new ArrayList<>();
        for (SheetColumn column : shape.columns()) {
            String text = line.cells().getOrDefault(column.key(), "").strip();
            cells.add(text.isEmpty() ? SheetCell.BLANK : new SheetCell.Text(text));
        }
        return new SheetLine(line.number(), cells);
    }

    /** Lets an upload go. */
    public void discard(Actor actor, UUID id) {
        boolean there = jobs.job(actor.scope(), id)
                .filter(job -> job.state() != State.DISCARDED)
                .isPresent();
        if (!there) {
            throw new NotThere();
        }
        Refusal.unlessGranted(Verdict.when(comparison.discard(actor.scope(), id), "roster.import.notDiscarded"));
    }

    /** The job, ready to be applied by this actor. */
    private ImportJob ready(Actor actor, UUID id, boolean validOnly) {
        ImportJob job = jobs.job(actor.scope(), id).orElseThrow(NotThere::new);
        Refusal.unlessGranted(
                Verdict.when(job.state() == State.READY || job.state() == State.APPLYING, "roster.import.notReady"));
        Refusal.unlessGranted(
                Verdict.when(validOnly || job.wrongRows() == 0, "roster.import.wrongRowsLeft", job.wrongRows()));
        return job;
    }

    private void applyNow(Actor actor, ImportJob job) {
        Decision decision = Decision.of(
                "roster.import",
                "import",
                job.id(),
                Map.of("name", job.fileName(), "rows", job.rows(), "wrongRows", job.wrongRows()));
        comparison.apply(actor.scope(), job, () -> trail.record(actor, decision));
        background.execute(() -> countAnew(job.rows()));
    }

    /** The import stands, whatever becomes of this: the database counts by itself some time later. */
    private void countAnew(int rows) {
        try {
            work.applied(rows);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "after an import the roster was not counted: {}",
                    failure.getClass().getName());
        }
    }

    private void check(Scope scope, UUID id, Stream<SheetRow> rows) {
        int count = work.read(
                scope,
                id,
                rows.iterator(),
                soFar -> jobs.read(scope, id, soFar, Math.min(READ, READ * soFar / (soFar + SOME))));
        jobs.read(scope, id, count, READ);
        comparison.compare(scope, jobs.job(scope, id).orElseThrow(NotThere::new));
    }

    static SheetFile open(byte[] bytes) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return SheetFile.receive(in, LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkFile(Scope scope, UUID id, byte[] bytes) {
        try (SheetFile file = open(bytes);
                Stream<SheetRow> rows = new SheetReader(work.columns().reading()).rows(file)) {
            check(scope, id, rows);
        }
    }

    /** What goes wrong in the background is told on the job's page; a database's message may name people, so no log does. */
    private void guarded(Scope scope, UUID id, Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            LOG.debug("import {} was refused: {}", id, refusal.verdict().reason());
        } catch (InvalidInput input) {
            jobs.refused(scope, id, input.problems().getFirst());
        } catch (RuntimeException failure) {
            LOG.error("import {} failed: {}", id, List.of(failure.getClass().getName(), where(failure)));
            jobs.refused(scope, id, new Verdict.Refused("roster.import.failed", List.of()));
        }
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : trace[0].toString();
    }
}
