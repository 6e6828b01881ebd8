package org.yanxun.roster.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.yanxun.roster.RosterImports.Preview;
import org.yanxun.roster.RosterImports.Terms;
import org.yanxun.roster.load.ImportDesk;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.ImportReport;
import org.yanxun.roster.load.read.Wrong;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Rows of people from programs: checked, looked at, applied, as on the pages. */
@RestController
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class ImportApi {

    private static final int MOST_ROWS = 60_000;
    private static final int MOST_WRONGS = 1_000;

    private final RosterImports imports;
    private final ImportDesk desk;
    private final ImportReport report;

    ImportApi(RosterImports imports, ImportDesk desk, ImportReport report) {
        this.imports = imports;
        this.desk = desk;
        this.report = report;
    }

    /** Checks rows; nothing is written to the roster yet. */
    @PostMapping("/api/v1/roster-imports")
    @ResponseStatus(HttpStatus.CREATED)
    Answer check(Actor actor, Speech speech, @RequestBody Rows rows) {
        List<Map<String, String>> lines = rows.rows();
        LocalDate on = rows.effectiveOn();
        if (lines == null || lines.isEmpty() || lines.size() > MOST_ROWS) {
            throw new InvalidInput("rows", "roster.import.howMany", MOST_ROWS);
        }
        if (on == null) {
            throw new InvalidInput("effectiveOn", "roster.wrong.missing");
        }
        List<Line> numbered = new java.util.ArrayList<>();
        lines.forEach(cells -> numbered.add(new Line(numbered.size() + 1, cells)));
        String name = rows.name() == null ? "API" : rows.name();
        return answer(
                actor,
                speech,
                imports.check(actor, new Terms(name, on, Boolean.TRUE.equals(rows.complete())), numbered));
    }

    /** Takes a sheet in, xlsx or CSV, and begins to check it: look at it again until it is not busy any more. */
    @PostMapping(path = "/api/v1/roster-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer take(Actor actor, Speech speech, SheetUpload upload) throws IOException {
        return answer(actor, speech, desk.take(actor, upload.terms(), upload.bytes()));
    }

    /** What the rows would change, and what is wrong with them. */
    @GetMapping("/api/v1/roster-imports/{id}")
    Answer look(Actor actor, Speech speech, @PathVariable UUID id) {
        return answer(actor, speech, id);
    }

    /** Applies them in one transaction. */
    @PostMapping("/api/v1/roster-imports/{id}/apply")
    Answer apply(
            Actor actor,
            Speech speech,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean validOnly) {
        imports.apply(actor, id, validOnly);
        return answer(actor, speech, id);
    }

    private Answer answer(Actor actor, Speech speech, UUID id) {
        var job = report.job(actor.scope(), id).orElseThrow(NotThere::new);
        List<Fault> faults = job.state() == ImportJob.State.CHECKING
                ? List.of()
                : report.wrongs(actor.scope(), id, MOST_WRONGS).stream()
                        .map(wrong -> Fault.of(wrong, speech))
                        .toList();
        return new Answer(id, job.state().name(), imports.preview(actor, id), faults);
    }

    /**
     * Rows as a program sends them.
     *
     * @param rows cells by column, see {@link Line#cells()}
     */
    record Rows(
            @Nullable String name,
            @Nullable LocalDate effectiveOn,
            @Nullable Boolean complete,
            @Nullable List<Map<String, String>> rows) {}

    /** How an import stands; the sheet with all its mistakes is at {@code mistakes} below its address. */
    record Answer(UUID id, String state, Preview preview, List<Fault> wrongs) {}

    /** Something wrong in a row, by the column's key, in the caller's language. */
    record Fault(int row, String column, String message, String code) {

        static Fault of(Wrong wrong, Speech speech) {
            return new Fault(wrong.row(), wrong.column(), speech.why(wrong), wrong.reason());
        }
    }
}
