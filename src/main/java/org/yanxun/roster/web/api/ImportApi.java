package org.yanxun.roster.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.RosterImports;
import org.yanxun.roster.RosterImports.Line;
import org.yanxun.roster.load.ImportDesk;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.ImportReport;
import org.yanxun.roster.load.LeaderEnds;
import org.yanxun.roster.load.change.Step;
import org.yanxun.roster.load.undo.ImportUndo;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Rows of people from programs: checked, looked at, applied, as on the pages. */
@RestController
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class ImportApi {

    private static final Set<String> KINDS = Set.of("JOINED", "MOVED", "LEFT", "CORRECTED");

    private final RosterImports imports;
    private final ImportDesk desk;
    private final ImportReport report;
    private final ImportUndo undo;

    ImportApi(RosterImports imports, ImportDesk desk, ImportReport report, ImportUndo undo) {
        this.imports = imports;
        this.desk = desk;
        this.report = report;
        this.undo = undo;
    }

    /** Checks rows; nothing is written to the roster yet. */
    @PostMapping("/api/v1/roster-imports")
    @ResponseStatus(HttpStatus.CREATED)
    ImportAnswer check(Actor actor, Speech speech, @RequestBody Rows rows) {
        List<Line> lines = rows.lines();
        return answer(actor, speech, imports.check(actor, rows.terms(), lines));
    }

    /** Takes a sheet in, xlsx or CSV, and begins to check it: look at it again until it is not busy any more. */
    @PostMapping(path = "/api/v1/roster-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportAnswer take(Actor actor, Speech speech, SheetUpload upload) throws IOException {
        return answer(actor, speech, desk.take(actor, upload.terms(), upload.bytes()));
    }

    /** What the rows would change, and what is wrong with them. */
    @GetMapping("/api/v1/roster-imports/{id}")
    ImportAnswer look(Actor actor, Speech speech, @PathVariable UUID id) {
        return answer(actor, speech, id);
    }

    /** What is wrong, row by row, page by page; {@code next} of an import's own answer goes on here. */
    @GetMapping("/api/v1/roster-imports/{id}/wrongs")
    Slice<RowFault> wrongs(
            Actor actor,
            Speech speech,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1000") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        if (report.job(actor.scope(), id).isEmpty()) {
            throw new NotThere();
        }
        return faults(actor, speech, id, limit, cursor);
    }

    /** Who joins, moves, leaves or is corrected: one {@code kind} at a time, step by step, page by page. */
    @GetMapping("/api/v1/roster-imports/{id}/changes")
    Slice<Step> changes(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        if (!KINDS.contains(kind)) {
            throw new InvalidInput("kind", "roster.wrong.unknown", kind);
        }
        if (report.job(actor.scope(), id).isEmpty()) {
            throw new NotThere();
        }
        return Slices.of(cursor, limit, stretch -> report.steps(actor.scope(), id, kind, stretch), step -> step);
    }

    /** All of them, the latest first. */
    @GetMapping("/api/v1/roster-imports")
    Slice<ImportLine> all(
            Actor actor,
            Speech speech,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        return Slices.of(
                cursor, limit, stretch -> report.recent(actor.scope(), stretch), job -> ImportLine.of(job, speech));
    }

    /** Applies them in one transaction. */
    @PostMapping("/api/v1/roster-imports/{id}/apply")
    ImportAnswer apply(
            Actor actor,
            Speech speech,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean validOnly) {
        imports.apply(actor, id, validOnly);
        return answer(actor, speech, id);
    }

    /** Takes back all that they did, but for whoever was changed since. */
    @PostMapping("/api/v1/roster-imports/{id}/undo")
    ImportAnswer undo(Actor actor, Speech speech, @PathVariable UUID id) {
        undo.undo(actor, id);
        return answer(actor, speech, id);
    }

    private ImportAnswer answer(Actor actor, Speech speech, UUID id) {
        var job = report.job(actor.scope(), id).orElseThrow(NotThere::new);
        boolean checking = job.state() == ImportJob.State.CHECKING;
        Slice<RowFault> faults = checking ? new Slice<>(List.of(), null) : faults(actor, speech, id, Slices.MOST, 0);
        List<LeaderEnds> leaders = checking ? List.of() : report.leadersEnding(actor.scope(), id);
        return new ImportAnswer(
                id,
                job.state().name(),
                job.progress(),
                RefusedFor.of(job, speech),
                imports.preview(actor, id),
                faults.items(),
                faults.next(),
                leaders);
    }

    private Slice<RowFault> faults(Actor actor, Speech speech, UUID id, int limit, int cursor) {
        return Slices.of(
                cursor,
                limit,
                stretch -> report.wrongs(actor.scope(), id, stretch),
                wrong -> RowFault.of(wrong, speech));
    }
}
