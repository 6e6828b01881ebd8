package org.yanxun.programme.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.programme.ClassPlan;
import org.yanxun.programme.Programme;
import org.yanxun.programme.Programmes;
import org.yanxun.programme.TrainingClass;
import org.yanxun.programme.domain.CallingOff;
import org.yanxun.programme.domain.Hints;
import org.yanxun.roster.Roster;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.route.Allowed;

/** A class as its organiser sees it, its publishing and its calling off. */
@Controller
class ClassController {

    private final Programmes programmes;
    private final Hints hints;
    private final Roster roster;
    private final Clock clock;

    ClassController(Programmes programmes, Hints hints, Roster roster, Clock clock) {
        this.programmes = programmes;
        this.hints = hints;
        this.roster = roster;
        this.clock = clock;
    }

    @Allowed({Role.COLLEGE, Role.BUREAU, Role.PRINCIPAL, Role.LIAISON})
    @GetMapping("/programme/classes/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        return screen(actor, id, List.of());
    }

    private ClassScreen screen(Actor actor, UUID id, List<FieldProblem> problems) {
        TrainingClass found = programmes.find(actor, id);
        boolean mayHold = !actor.is(Role.BUREAU);
        return new ClassScreen(
                found,
                surroundings(actor, found.plan()),
                mayHold ? hints.about(actor.district(), found.plan()) : List.of(),
                CallingOff.of(found, clock.instant()),
                mayHold,
                clock.getZone(),
                problems);
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/programme/classes/{id}/publish")
    Screen publish(Actor actor, @PathVariable UUID id, @RequestParam int version) {
        return FormScreen.orAgain(
                () -> {
                    programmes.publish(actor, id, version);
                    return Redirect.to("/programme/classes/" + id).saying("programme.done.published");
                },
                problems -> screen(actor, id, problems));
    }

    @Allowed({Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
    @PostMapping("/programme/classes/{id}/cancel")
    Screen cancel(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason) {
        return FormScreen.orAgain(
                () -> {
                    programmes.cancel(actor, id, version, reason.strip());
                    return Redirect.to("/programme/classes/" + id).saying("programme.done.cancelled");
                },
                problems -> screen(actor, id, problems));
    }

    private ClassScreen.Surroundings surroundings(Actor actor, ClassPlan plan) {
        Scope whole = roster.root(actor.district())
                .map(root -> new Scope(actor.district(), root.path()))
                .orElse(actor.scope());
        String programme = programmes.programmes(actor.district()).stream()
                .filter(each -> each.id().equals(plan.programme()))
                .findFirst()
                .map(Programme::name)
                .orElse("");
        String audience = Optional.ofNullable(plan.audience().organisation())
                .map(id -> name(whole, id))
                .orElse("");
        return new ClassScreen.Surroundings(programme, name(whole, plan.organiser()), audience);
    }

    private String name(Scope whole, OrgId id) {
        return roster.organisation(whole, id).map(Roster.Organisation::name).orElse("");
    }
}
