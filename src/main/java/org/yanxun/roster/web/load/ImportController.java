package org.yanxun.roster.web.load;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.ImportDesk;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.ImportReport;
import org.yanxun.roster.load.change.Step;
import org.yanxun.roster.load.undo.ImportUndo;
import org.yanxun.roster.web.load.ImportScreen.Leaf;
import org.yanxun.roster.web.load.ImportScreen.Part;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Uploads a sheet, shows what it would change, applies it or lets it go. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class ImportController {

    private final ImportDesk desk;
    private final ImportReport report;
    private final ImportUndo undo;
    private final Clock clock;

    ImportController(ImportDesk desk, ImportReport report, ImportUndo undo, Clock clock) {
        this.desk = desk;
        this.report = report;
        this.undo = undo;
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

    /** One upload; a kind of change and a place in its list let the reader leaf through all of it. */
    @GetMapping("/roster/imports/{id}")
    ImportScreen one(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") int from) {
        ImportJob job = report.job(actor.scope(), id).orElseThrow(NotThere::new);
        Preview counts = report.counts(actor.scope(), id);
        if (job.isBusy()) {
            return new ImportScreen(job, counts, List.of(), Leaf.empty(), List.of(), Optional.empty());
        }
        Stretch stretch = new Stretch(Math.max(0, from), ImportScreen.MOST);
        List<Part> parts = ImportScreen.KINDS.stream()
                .filter(each -> kind.isEmpty() || kind.equals(each))
                .map(each -> new Part(each, steps(actor, id, each, stretch)))
                .toList();
        boolean wrongs = kind.isEmpty() || kind.equals(ImportScreen.WRONG);
        return new ImportScreen(
                job,
                counts,
                parts,
                wrongs ? Leaf.of(report.wrongs(actor.scope(), id, stretch.oneMore()), stretch) : Leaf.empty(),
                report.leadersEnding(actor.scope(), id),
                undo.outlook(actor, id));
    }

    private Leaf<Step> steps(Actor actor, UUID id, String kind, Stretch stretch) {
        return Leaf.of(report.steps(actor.scope(), id, kind, stretch.oneMore()), stretch);
    }

    /** A form sent twice shows what its first sending did. */
    @PostMapping("/roster/imports/{id}/apply")
    Redirect apply(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean validOnly) {
        desk.applyOnce(actor, id, validOnly);
        return Redirect.to("/roster/imports/" + id);
    }

    @PostMapping("/roster/imports/{id}/undo")
    Redirect undo(Actor actor, @PathVariable UUID id) {
        undo.undo(actor, id);
        return Redirect.to("/roster/imports/" + id);
    }

    @PostMapping("/roster/imports/{id}/discard")
    Redirect discard(Actor actor, @PathVariable UUID id) {
        desk.discard(actor, id);
        return Redirect.to("/roster/imports").saying("roster.done.discarded");
    }
}
