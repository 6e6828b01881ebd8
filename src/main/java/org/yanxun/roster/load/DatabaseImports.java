package org.yanxun.roster.load;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetColumn;
import org.yanxun.document.sheet.SheetLine;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.document.sheet.SheetShape;
import org.yanxun.kernel.Actor;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.load.read.ImportColumns;
import org.yanxun.shell.fault.NotThere;

/** The door for rows that come from a program instead of a file: the same checks, while the caller waits. */
@Component
class DatabaseImports implements RosterImports {

    private final JobStore jobs;
    private final ImportDesk desk;
    private final Planner planner;
    private final SheetShape shape;

    DatabaseImports(JobStore jobs, ImportDesk desk, Planner planner, ImportColumns columns) {
        this.jobs = jobs;
        this.desk = desk;
        this.planner = planner;
        shape = columns.reading();
    }

    @Override
    public UUID check(Actor actor, Terms terms, List<Line> lines) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jobs.create(actor, id, terms, null);
        Map<String, Integer> places = new HashMap<>();
        shape.columns().forEach(column -> places.put(column.key(), places.size()));
        desk.check(actor.scope(), id, lines.stream().map(line -> new SheetRow(cells(line), shape, places)));
        return id;
    }

    @Override
    public Preview preview(Actor actor, UUID id) {
        return jobs.job(actor.scope(), id)
                .map(job -> planner.counts(actor.scope(), job.id()))
                .orElseThrow(NotThere::new);
    }

    @Override
    public void apply(Actor actor, UUID id, boolean validOnly) {
        desk.applyNow(actor, desk.ready(actor, id, validOnly));
    }

    private SheetLine cells(Line line) {
        List<SheetCell> cells = new ArrayList<>();
        for (SheetColumn column : shape.columns()) {
            String text = line.cells().getOrDefault(column.key(), "").strip();
            cells.add(text.isEmpty() ? SheetCell.BLANK : new SheetCell.Text(text));
        }
        return new SheetLine(line.number(), cells);
    }
}
