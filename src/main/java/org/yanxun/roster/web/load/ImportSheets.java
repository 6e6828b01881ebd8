package org.yanxun.roster.web.load;

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
import org.yanxun.roster.load.ReturnedSheet;
import org.yanxun.roster.load.read.ImportColumns;
import org.yanxun.roster.web.Downloads;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** The sheets that go out: the template, and an upload given back with its mistakes. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class ImportSheets {

    private final ImportColumns columns;
    private final ReturnedSheet returned;

    ImportSheets(ImportColumns columns, ReturnedSheet returned) {
        this.columns = columns;
        this.returned = returned;
    }

    @GetMapping("/roster/imports/template.xlsx")
    void template(Speech speech, HttpServletResponse response) throws IOException {
        Downloads.workbook(response, speech.w("roster.imports.templateName") + ".xlsx");
        SheetWriter.template(response.getOutputStream(), columns.template(speech));
    }

    @GetMapping({"/roster/imports/{id}/mistakes", "/api/v1/roster-imports/{id}/mistakes"})
    void mistakes(Actor actor, @PathVariable UUID id, Speech speech, HttpServletResponse response) throws IOException {
        try (SheetFile upload = returned.upload(actor, id)) {
            Downloads.likewise(response, upload, speech.w("roster.import.mistake"));
            returned.write(actor.scope(), id, upload, speech, response.getOutputStream());
        }
    }
}
