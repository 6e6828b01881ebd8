package org.yanxun.roster.load.organisation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.yanxun.document.sheet.SheetRow;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.SheetWork;
import org.yanxun.roster.load.organisation.OrganisationPlan.Known;
import org.yanxun.roster.load.read.SheetColumns;
import org.yanxun.roster.organisation.Life;
import org.yanxun.roster.organisation.Lives;

/** Sheets of organisations. What they do is worked out anew when they are applied, from the same rows and the same roster. */
@Component
public class OrganisationSheets implements SheetWork {

    private static final int ROWS = 4_000;

    private final OrganisationColumns columns;
    private final OrganisationTerms terms;
    private final OrganisationRows rows;
    private final ChangeStore changes;
    private final Closings closings;
    private final OrganisationStore store;
    private final Lives lives;

    OrganisationSheets(
            OrganisationColumns columns,
            OrganisationTerms terms,
            OrganisationRows rows,
            ChangeStore changes,
            Closings closings,
            OrganisationStore store,
            Lives lives) {
        this.columns = columns;
        this.terms = terms;
        this.rows = rows;
        this.changes = changes;
        this.closings = closings;
        this.store = store;
        this.lives = lives;
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATIONS;
    }

    @Override
    public String nothing() {
        return "roster.import.noOrganisations";
    }

    @Override
    public SheetColumns columns() {
        return columns.sheet();
    }

    @Override
    public int read(Scope scope, UUID job, Iterator<SheetRow> sheet, IntConsumer soFar) {
        var reader = new OrganisationReader(columns, terms);
        int count = 0;
        List<SheetOrganisation> said = new ArrayList<>();
        while (sheet.hasNext()) {
            reader.read(sheet.next()).ifPresent(said::add);
            count++;
            if (count % ROWS == 0 || !sheet.hasNext()) {
                rows.add(scope.district(), job, said);
                rows.addWrongs(scope.district(), job, reader.takeWrongs());
                said.clear();
                soFar.accept(count);
            }
        }
        return count;
    }

    @Override
    public void compare(Scope scope, ImportJob job) {
        rows.forgetWrongs(scope.district(), job.id());
        OrganisationPlan plan = plan(scope, job);
        rows.addWrongs(scope.district(), job.id(), plan.wrongs());
        changes.replace(scope.district(), job.id(), plan.changes());
    }

    @Override
    public void apply(Scope scope, ImportJob job) {
        OrganisationPlan plan = plan(scope, job);
        lives.place(scope.district(), plan.places());
        lives.write(scope.district(), plan.turns());
    }

    private OrganisationPlan plan(Scope scope, ImportJob job) {
        Map<OrgId, Life> known = new LinkedHashMap<>();
        store.lives(scope).forEach((organisation, chapters) -> known.put(organisation, new Life(chapters)));
        var plan = new OrganisationPlan(
                new Known(lives.codes(scope.district()), known),
                job.effectiveOn(),
                rows.all(scope.district(), job.id()));
        closings.check(scope.district(), plan);
        return plan;
    }
}
