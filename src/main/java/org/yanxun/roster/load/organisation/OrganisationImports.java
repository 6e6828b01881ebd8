package org.yanxun.roster.load.organisation;

import org.springframework.stereotype.Component;
import org.yanxun.roster.load.ImportDesk;
import org.yanxun.roster.load.ImportReport;
import org.yanxun.roster.load.ReturnedSheet;

/** Where sheets of organisations are taken in, looked at and applied: as those of people, and apart from them. */
@Component
public class OrganisationImports {

    private final ImportDesk desk;
    private final ImportReport report;
    private final ReturnedSheet returned;

    OrganisationImports(ImportDesk desk, ImportReport report, ReturnedSheet returned, OrganisationSheets sheets) {
        this.desk = desk.of(sheets);
        this.report = report.of(sheets.kind());
        this.returned = returned.of(sheets);
    }

    /** Takes uploads in and applies them. */
    public ImportDesk desk() {
        return desk;
    }

    /** Tells which there are and what is wrong in them. */
    public ImportReport report() {
        return report;
    }

    /** Gives uploads back with their mistakes. */
    public ReturnedSheet returned() {
        return returned;
    }
}
