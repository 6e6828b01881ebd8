package org.yanxun.roster.load;

import java.util.Iterator;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.read.ImportColumns;
import org.yanxun.roster.load.read.SheetColumns;

/** Sheets of people: the usual ones. */
@Component
@Primary
class PeopleSheets implements SheetWork {

    private final ImportColumns columns;
    private final SheetChecker checker;
    private final Planner planner;

    PeopleSheets(ImportColumns columns, SheetChecker checker, Planner planner) {
        this.columns = columns;
        this.checker = checker;
        this.planner = planner;
    }

    @Override
    public Kind kind() {
        return Kind.PEOPLE;
    }

    @Override
    public SheetColumns columns() {
        return columns.sheet();
    }

    @Override
    public int read(Scope scope, UUID job, Iterator<SheetRow> rows, IntConsumer soFar) {
        return checker.read(scope, job, rows, soFar);
    }

    @Override
    public void arrived() {
        planner.analyse();
    }

    @Override
    public void compare(Scope scope, ImportJob job) {
        planner.expect(job.rows());
        planner.compare(scope, job.id(), new Terms(job.fileName(), job.effectiveOn(), job.complete()));
    }

    @Override
    public void apply(Scope scope, ImportJob job) {
        planner.expect(job.rows());
        planner.apply(scope, job.id(), job.rows());
    }

    @Override
    public void applied(int rows) {
        planner.analyseRoster(rows);
    }
}
