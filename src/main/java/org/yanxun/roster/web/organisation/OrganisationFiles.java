package org.yanxun.roster.web.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanxun.document.sheet.in.SheetFile;
import org.yanxun.document.sheet.out.SheetWriter;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.load.organisation.OrganisationColumns;
import org.yanxun.roster.load.organisation.OrganisationImports;
import org.yanxun.roster.web.Downloads;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** The sheets of organisations that go out: the template, all of them, and an upload given back with its mistakes. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU})
class OrganisationFiles {

    private final OrganisationColumns columns;
    private final OrganisationExport export;
    private final OrganisationImports imports;

    OrganisationFiles(OrganisationColumns columns, OrganisationExport export, OrganisationImports imports) {
        this.columns = columns;
        this.export = export;
        this.imports = imports;
    }

    @GetMapping("/roster/organisations/imports/template.xlsx")
    void template(Speech speech, HttpServletResponse response) throws IOException {
        Downloads.workbook(response, speech.w("roster.organisations.templateName") + ".xlsx");
        SheetWriter.template(response.getOutputStream(), columns.template(speech));
    }

    @GetMapping("/roster/organisations.xlsx")
    @Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    void export(Actor actor, Speech speech, HttpServletResponse response) throws IOException {
        Downloads.workbook(response, speech.w("roster.organisations") + ".xlsx");
        export.write(actor, speech, response.getOutputStream());
    }

    @GetMapping({"/roster/organisations/imports/{id}/mistakes", "/api/v1/organisation-imports/{id}/mistakes"})
    void mistakes(Actor actor, @PathVariable UUID id, Speech speech, HttpServletResponse response) throws IOException {
        try (SheetFile upload = imports.returned().upload(actor, id)) {
            Downloads.likewise(response, upload, speech.w("roster.import.mistake"));
            imports.returned().write(actor.scope(), id, upload, speech, response.getOutputStream());
        }
    }
}
