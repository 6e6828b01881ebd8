package org.yanxun.roster.web.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.organisation.LifeDesk;
import org.yanxun.roster.organisation.LifeDesk.Target;
import org.yanxun.roster.web.Typed;
import org.yanxun.roster.web.organisation.LifeForm;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/**
 * Organisations' lives for programs: begun, changed from a day on, put right, ended, the last of it taken back, as on the
 * pages. Whoever changes one sends along as {@code seen} when it was last changed.
 */
@RestController
@RequestMapping("/api/v1/organisations")
@Allowed({Role.ADMINISTRATOR, Role.BUREAU})
class LifeApi {

    private final OrganisationStore store;
    private final LifeDesk desk;

    LifeApi(OrganisationStore store, LifeDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @GetMapping("/{id}/past")
    @Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    Past past(Actor actor, @PathVariable UUID id) {
        return read(actor, id).orElseThrow(NotThere::new);
    }

    /** One begins; sent twice with one identity, it begins once. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Past add(Actor actor, @RequestBody LifeForm form) {
        Typed.all(List.of(form::fresh, form::known, form::life));
        OrgId made = desk.add(actor, form.fresh(), form.known(), form.life());
        return past(actor, made.value());
    }

    /** From a day on it is otherwise; all of it is said, also what stays. */
    @PostMapping("/{id}/change")
    Past change(Actor actor, @PathVariable UUID id, @RequestBody LifeForm form) {
        past(actor, id);
        Typed.all(List.of(() -> form.target(id), form::begins, form::facts));
        desk.change(actor, form.target(id), form.begins(), form.facts());
        return past(actor, id);
    }

    /** What was wrong about a stretch, or its days, is put right. */
    @PutMapping("/{id}/past/{chapter}")
    Past correct(Actor actor, @PathVariable UUID id, @PathVariable UUID chapter, @RequestBody LifeForm form) {
        past(actor, id);
        Typed.all(List.of(() -> form.target(id), form::facts, form::valid));
        desk.correct(actor, form.target(id), chapter, form.facts(), form.valid());
        return past(actor, id);
    }

    @PostMapping("/{id}/close")
    Past close(Actor actor, @PathVariable UUID id, @RequestBody LifeForm form) {
        desk.close(actor, target(actor, id, form), form.closes(), form.because());
        return past(actor, id);
    }

    /** The last change is taken back; of what never began nothing is left to be told. */
    @PostMapping("/{id}/undo")
    ResponseEntity<Past> undo(Actor actor, @PathVariable UUID id, @RequestBody LifeForm form) {
        desk.undo(actor, target(actor, id, form));
        return read(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** What is not there is not there, whatever the form says. */
    private Target target(Actor actor, UUID id, LifeForm form) {
        past(actor, id);
        return form.target(id);
    }

    private Optional<Past> read(Actor actor, UUID id) {
        List<Chapter> past = store.past(actor.scope(), new OrgId(id));
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(new Past(
                        id,
                        past.stream().map(PastStretch::of).toList(),
                        store.changed(actor.district(), new OrgId(id)).orElse(null)));
    }
}
