package org.yanxun.roster.web.load;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.load.ImportDesk;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.ImportReport;
import org.yanxun.roster.load.ImportReport.Step;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Uploads a sheet, shows what it would change, applies it or lets it go. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class ImportController {

    private static final List<String> KINDS = List.of("JOINED", "MOVED", "LEFT", "CORRECTED");

    private final ImportDesk desk;
    private final ImportReport report;
    private final Clock clock;

    ImportController(ImportDesk desk, ImportReport report, Clock clock) {
        this.desk = desk;
        this.report = report;
        this.clock = clock;
    }

    @GetMapping("/roster/imports")
    ImportsScreen all(Actor actor) {
        return ImportsScreen.blank(LocalDate.now(clock), report.recent(actor.scope()));
    }

    @PostMapping("/roster/imports")
    Screen take(Actor actor, UploadForm form) throws IOException {
        try {
            UUID id = desk.take(actor, form.terms(), form.bytes());
            return Redirect.to("/roster/imports/" + id);
        } catch (InvalidInput invalid) {
            String on = form.on() == null ? "" : form.on();
            return new ImportsScreen(on, form.isComplete(), report.recent(actor.scope()), invalid.problems());
        }
    }

    @GetMapping("/roster/imports/{id}")
    ImportScreen one(Actor actor, @PathVariable UUID id) {
        ImportJob job = report.job(actor.scope(), id).orElseThrow(NotThere::new);
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        if (!job.isBusy()) {
            KINDS.forEach(kind -> steps.put(kind, report.steps(actor.scope(), id, kind)));
        }
        return new ImportScreen(
                job,
                report.counts(actor.scope(), id),
                steps,
                job.isBusy() ? List.of() : report.wrongs(actor.scope(), id, ImportScreen.MOST),
                job.isBusy() ? List.of() : report.leadersEnding(actor.scope(), id));
    }

    @PostMapping("/roster/imports/{id}/apply")
    Redirect apply(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean validOnly) {
        desk.apply(actor, id, validOnly);
        return Redirect.to("/roster/imports/" + id);
    }

    @PostMapping("/roster/imports/{id}/discard")
    Redirect discard(Actor actor, @PathVariable UUID id) {
        desk.discard(actor, id);
        return Redirect.to("/roster/imports").saying("roster.done.discarded");
    }
}
