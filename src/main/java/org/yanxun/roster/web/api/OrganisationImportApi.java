package org.yanxun.roster.web.api;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Term;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.organisation.ChangeStore;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationImports;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** Rows of organisations from programs: checked, looked at, applied, as on the pages. */
@RestController
@RequestMapping("/api/v1/organisation-imports")
@Allowed({Role.ADMINISTRATOR, Role.BUREAU})
class OrganisationImportApi {

    private final OrganisationImports imports;
    private final ChangeStore changes;

    OrganisationImportApi(OrganisationImports imports, ChangeStore changes) {
        this.imports = imports;
        this.changes = changes;
    }

    /** All of them, the latest first. */
    @GetMapping
    Slice<ImportLine> all(
            Actor actor,
            Speech speech,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        return Slices.of(
                cursor,
                limit,
                stretch -> imports.report().recent(actor.scope(), stretch),
                job -> ImportLine.of(job, speech));
    }

    /** Checks rows; nothing is written to the roster yet. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OrganisationImportAnswer check(Actor actor, Speech speech, @RequestBody Rows rows) {
        return look(actor, speech, imports.desk().check(actor, rows.terms(), rows.lines()));
    }

    /** Takes a sheet in, xlsx or CSV, and begins to check it: look at it again until it is not busy any more. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    OrganisationImportAnswer take(Actor actor, Speech speech, SheetUpload upload) throws IOException {
        return look(actor, speech, imports.desk().take(actor, upload.terms(), upload.bytes()));
    }

    /** What the rows would change, and what is wrong with them. */
    @GetMapping("/{id}")
    OrganisationImportAnswer look(Actor actor, Speech speech, @PathVariable UUID id) {
        ImportJob job = job(actor, id);
        Slice<RowFault> wrongs = job.state() == ImportJob.State.CHECKING
                ? new Slice<>(List.of(), null)
                : wrongs(actor, speech, id, Slices.MOST, 0);
        return new OrganisationImportAnswer(
                id,
                job.state().name(),
                job.progress(),
                RefusedFor.of(job, speech),
                changes.counts(actor.scope(), id),
                wrongs.items(),
                wrongs.next());
    }

    /** What is wrong, row by row, page by page. */
    @GetMapping("/{id}/wrongs")
    Slice<RowFault> wrongs(
            Actor actor,
            Speech speech,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1000") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        UUID there = job(actor, id).id();
        return Slices.of(
                cursor,
                limit,
                stretch -> imports.report().wrongs(actor.scope(), there, stretch),
                wrong -> RowFault.of(wrong, speech));
    }

    /** What becomes of which organisation, one {@code kind} at a time, page by page. */
    @GetMapping("/{id}/changes")
    Slice<ChangeAnswer> changes(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        Kind known =
                Term.named(Kind.class, kind).orElseThrow(() -> new InvalidInput("kind", "roster.wrong.unknown", kind));
        UUID there = job(actor, id).id();
        return Slices.of(
                cursor, limit, stretch -> changes.changes(actor.scope(), there, known, stretch), ChangeAnswer::of);
    }

    /** Applies them in one transaction. */
    @PostMapping("/{id}/apply")
    OrganisationImportAnswer apply(
            Actor actor,
            Speech speech,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean validOnly) {
        imports.desk().applyAtOnce(actor, id, validOnly);
        return look(actor, speech, id);
    }

    /** Lets an upload go that has not been applied. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable UUID id) {
        imports.desk().discard(actor, id);
    }

    private ImportJob job(Actor actor, UUID id) {
        return imports.report().job(actor.scope(), id).orElseThrow(NotThere::new);
    }
}
