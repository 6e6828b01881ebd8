package org.yanxun.roster.web.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.Chapter;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.organisation.LifeDesk;
import org.yanxun.roster.web.Typed;
import org.yanxun.roster.web.organisation.LifeScreen.Act;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Adds an organisation, changes it from a day on, puts it right, closes it, and takes the last of it back. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU})
class LifeController {

    private final Roster roster;
    private final OrganisationStore store;
    private final LifeDesk desk;
    private final Clock clock;

    LifeController(Roster roster, OrganisationStore store, LifeDesk desk, Clock clock) {
        this.roster = roster;
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/roster/organisations/new")
    LifeScreen blank(Actor actor) {
        OrgId top = roster.root(actor.district()).map(Organisation::id).orElse(null);
        return adding(actor, LifeForm.blank(UuidCreator.getTimeOrderedEpoch(), top, today()));
    }

    @PostMapping("/roster/organisations")
    Screen add(Actor actor, LifeForm form) {
        return FormScreen.orAgain(
                () -> {
                    Typed.all(List.of(form::fresh, form::known, form::life));
                    OrgId made = desk.add(actor, form.fresh(), form.known(), form.life());
                    return Redirect.to("/roster/organisations/" + made).saying("roster.done.organisationAdded");
                },
                problems -> adding(actor, form).with(problems));
    }

    @GetMapping("/roster/organisations/{id}/change")
    LifeScreen changing(Actor actor, @PathVariable UUID id) {
        Organisation found = found(actor, id);
        List<Chapter> past = store.past(actor.scope(), found.id());
        Chapter now = past.stream()
                .filter(chapter -> chapter.valid().contains(today()))
                .findFirst()
                .orElseGet(past::getLast);
        LocalDate from = now.valid().contains(today()) ? today() : now.valid().from();
        return screen(actor, Act.CHANGE, found, LifeForm.of(now, Period.since(from), seen(actor, found)));
    }

    @PostMapping("/roster/organisations/{id}/change")
    Screen change(Actor actor, @PathVariable UUID id, LifeForm form) {
        Organisation found = found(actor, id);
        return FormScreen.orAgain(
                () -> {
                    Typed.all(List.of(form::begins, form::facts));
                    desk.change(actor, form.target(id), form.begins(), form.facts());
                    return back(found).saying("roster.done.organisationChanged");
                },
                problems -> screen(actor, Act.CHANGE, found, form).with(problems));
    }

    @GetMapping("/roster/organisations/{id}/close")
    LifeScreen closing(Actor actor, @PathVariable UUID id) {
        Organisation found = found(actor, id);
        Chapter last = store.past(actor.scope(), found.id()).getLast();
        return screen(actor, Act.CLOSE, found, LifeForm.of(last, last.valid(), seen(actor, found)));
    }

    @PostMapping("/roster/organisations/{id}/close")
    Screen close(Actor actor, @PathVariable UUID id, LifeForm form) {
        Organisation found = found(actor, id);
        return FormScreen.orAgain(
                () -> {
                    desk.close(actor, form.target(id), form.closes(), form.because());
                    return back(found).saying("roster.done.organisationClosed");
                },
                problems -> screen(actor, Act.CLOSE, found, form).with(problems));
    }

    @GetMapping("/roster/organisations/{id}/chapters/{chapter}")
    LifeScreen correcting(Actor actor, @PathVariable UUID id, @PathVariable UUID chapter) {
        Organisation found = found(actor, id);
        Chapter wrong = store.past(actor.scope(), found.id()).stream()
                .filter(each -> each.id().equals(chapter))
                .findFirst()
                .orElseThrow(NotThere::new);
        LifeForm form = LifeForm.of(wrong, wrong.valid(), seen(actor, found));
        return correcting(actor, found, chapter, form);
    }

    @PostMapping("/roster/organisations/{id}/chapters/{chapter}")
    Screen correct(Actor actor, @PathVariable UUID id, @PathVariable UUID chapter, LifeForm form) {
        Organisation found = found(actor, id);
        return FormScreen.orAgain(
                () -> {
                    Typed.all(List.of(form::facts, form::valid));
                    desk.correct(actor, form.target(id), chapter, form.facts(), form.valid());
                    return back(found).saying("roster.done.organisationCorrected");
                },
                problems -> correcting(actor, found, chapter, form).with(problems));
    }

    @PostMapping("/roster/organisations/{id}/undo")
    Redirect undo(Actor actor, @PathVariable UUID id, LifeForm form) {
        found(actor, id);
        desk.undo(actor, form.target(id));
        boolean there = roster.organisation(actor.scope(), new OrgId(id)).isPresent();
        return Redirect.to(there ? "/roster/organisations/" + id : "/roster/organisations")
                .saying("roster.done.undone");
    }

    private LifeScreen adding(Actor actor, LifeForm form) {
        return new LifeScreen(Act.ADD, "/roster/organisations", null, form, above(actor, null), List.of());
    }

    private LifeScreen screen(Actor actor, Act act, Organisation organisation, LifeForm form) {
        String action = "/roster/organisations/" + organisation.id();
        List<Organisation> parents = act == Act.CLOSE ? List.of() : above(actor, organisation);
        return new LifeScreen(act, action, organisation, form, parents, List.of())
                .to(act == Act.CLOSE ? "/close" : "/change");
    }

    private LifeScreen correcting(Actor actor, Organisation organisation, UUID chapter, LifeForm form) {
        return screen(actor, Act.CORRECT, organisation, form).to("/chapters/" + chapter);
    }

    private static Redirect back(Organisation organisation) {
        return Redirect.to("/roster/organisations/" + organisation.id());
    }

    /** Nothing stands below itself or below what stands below it. */
    private List<Organisation> above(Actor actor, @Nullable Organisation organisation) {
        if (organisation != null && organisation.parent() == null) {
            return List.of();
        }
        return roster.organisations(actor.scope()).stream()
                .filter(Organisation::open)
                .filter(each -> organisation == null || !each.path().startsWith(organisation.path()))
                .toList();
    }

    private Organisation found(Actor actor, UUID id) {
        return roster.organisation(actor.scope(), new OrgId(id)).orElseThrow(NotThere::new);
    }

    private @Nullable Instant seen(Actor actor, Organisation organisation) {
        return store.changed(actor.district(), organisation.id()).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
