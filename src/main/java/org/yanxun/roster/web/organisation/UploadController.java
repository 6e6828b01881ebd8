package org.yanxun.roster.web.organisation;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.find.Stretch;
import org.yanxun.roster.load.ImportJob;
import org.yanxun.roster.load.organisation.ChangeStore;
import org.yanxun.roster.load.organisation.OrganisationChange;
import org.yanxun.roster.load.organisation.OrganisationChange.Kind;
import org.yanxun.roster.load.organisation.OrganisationImports;
import org.yanxun.roster.web.load.UploadForm;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Uploads a sheet of organisations, shows what it would change, applies it or lets it go. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU})
class UploadController {

    private final OrganisationImports imports;
    private final ChangeStore changes;
    private final Clock clock;

    UploadController(OrganisationImports imports, ChangeStore changes, Clock clock) {
        this.imports = imports;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/roster/organisations/imports")
    UploadsScreen all(Actor actor) {
        return screen(actor, LocalDate.now(clock).toString(), List.of());
    }

    @PostMapping("/roster/organisations/imports")
    Screen take(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String on)
            throws IOException {
        try {
            var form = new UploadForm(file, on, false);
            return Redirect.to(
                    "/roster/organisations/imports/" + imports.desk().take(actor, form.terms(), form.bytes()));
        } catch (InvalidInput invalid) {
            return screen(actor, on == null ? "" : on, invalid.problems());
        }
    }

    @GetMapping("/roster/organisations/imports/{id}")
    UploadScreen one(Actor actor, @PathVariable UUID id) {
        ImportJob job = imports.report().job(actor.scope(), id).orElseThrow(NotThere::new);
        Map<Kind, List<OrganisationChange>> found = new EnumMap<>(Kind.class);
        if (!job.isBusy()) {
            for (Kind kind : Kind.values()) {
                found.put(kind, changes.changes(actor.scope(), id, kind, new Stretch(0, UploadScreen.MOST)));
            }
        }
        return new UploadScreen(
                job,
                changes.counts(actor.scope(), id),
                found,
                job.isBusy() ? List.of() : imports.report().wrongs(actor.scope(), id, UploadScreen.MOST));
    }

    /** A form sent twice shows what its first sending did. */
    @PostMapping("/roster/organisations/imports/{id}/apply")
    Redirect apply(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean validOnly) {
        imports.desk().applyOnce(actor, id, validOnly);
        return Redirect.to("/roster/organisations/imports/" + id);
    }

    @PostMapping("/roster/organisations/imports/{id}/discard")
    Redirect discard(Actor actor, @PathVariable UUID id) {
        imports.desk().discard(actor, id);
        return Redirect.to("/roster/organisations/imports").saying("roster.done.discarded");
    }

    private UploadsScreen screen(Actor actor, String on, List<FieldProblem> problems) {
        return new UploadsScreen(on, imports.report().recent(actor.scope()), problems);
    }
}
