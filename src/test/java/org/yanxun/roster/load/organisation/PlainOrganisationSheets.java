package org.yanxun.roster.load.organisation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.kernel.Actor;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.domain.Bulk;
import org.yanxun.roster.domain.PlainRosterParts;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.roster.load.PlainImports;
import org.yanxun.roster.load.read.ImportColumns;
import org.yanxun.roster.load.read.Labels;
import org.yanxun.roster.organisation.PlainOrganisations;
import org.yanxun.shell.speech.Words;

/** Sheets of organisations without Spring around them: what runs in the background elsewhere runs at once here. */
public final class PlainOrganisationSheets {

    private final ChangeStore changes;
    private final OrganisationImports imports;

    /** Over that database, on that clock. */
    public PlainOrganisationSheets(
            JdbcClient client, DataSource source, TransactionTemplate transactions, Clock clock) {
        Words words = new Words();
        Bulk bulk = PlainRosterParts.bulk(client, clock);
        var organisations = new PlainOrganisations(client, clock);
        var people = new PlainImports(client, source, transactions, clock);
        changes = new ChangeStore(client, bulk);
        var sheets = new OrganisationSheets(
                new OrganisationColumns(words),
                new OrganisationTerms(new Labels(new ImportColumns(words))),
                new OrganisationRows(client, bulk),
                changes,
                new Closings(organisations.standing()),
                PlainFind.organisations(client),
                organisations.lives());
        imports = new OrganisationImports(people.desk(), people.report(client), people.returned(client), sheets);
    }

    /** Takes a sheet with the usual columns and these rows in and checks it. */
    public UUID take(Actor actor, String... rows) {
        return imports.desk().take(actor, new Terms("單位.csv", LocalDate.of(2026, 2, 16), false), sheet(rows));
    }

    OrganisationImports imports() {
        return imports;
    }

    ChangeStore changes() {
        return changes;
    }

    /** A sheet with the usual columns and these rows. */
    static byte[] sheet(String... rows) {
        String titles = "單位代碼,單位名稱,上級單位代碼,類型,性質,學段,農村學校,外來務工人員子弟學校,自何日起,停辦日期";
        return (titles + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
