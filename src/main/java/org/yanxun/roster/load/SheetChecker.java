package org.yanxun.roster.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.yanxun.trust.Vault;

/** Reads the rows of a job, some thousands at a time, and puts beside the roster what they say and what is wrong. */
@Component
class SheetChecker {

    private static final int ROWS = 5_000;
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

    /** How many rows there were. */
    int read(Scope scope, UUID job, SheetShape shape, Iterator<SheetRow> rows) {
        var staging = new Staging(source, vault, scope.district().value(), job);
        var reader = new RowReader(shape, labels, organisations(scope), today());
        List<SheetPerson> said = new ArrayList<>(ROWS);
        int count = 0;
        while (rows.hasNext()) {
            reader.read(rows.next()).ifPresent(said::add);
            count++;
            if (count % ROWS == 0 || !rows.hasNext()) {
                staging.add(said);
                staging.addWrongs(reader.takeWrongs());
                said.clear();
                jobs.counted(scope, job, count);
                jobs.progress(scope, job, Math.min(READ, READ * count / (count + ROWS)));
            }
        }
        return count;
    }

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
