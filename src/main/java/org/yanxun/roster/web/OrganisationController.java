package org.yanxun.roster.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.Reach;
import org.yanxun.roster.organisation.LifeDesk;
import org.yanxun.roster.organisation.MergerDesk;
import org.yanxun.roster.web.OrganisationScreen.May;
import org.yanxun.roster.web.OrganisationScreen.Merging;
import org.yanxun.roster.web.OrganisationScreen.Staff;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** One organisation with its people on a day, and its merger into another. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class OrganisationController {

    private final Roster roster;
    private final OrganisationStore organisations;
    private final MergerDesk desk;
    private final LifeDesk lives;
    private final Reach reach;
    private final Clock clock;

    OrganisationController(
            Roster roster, OrganisationStore organisations, MergerDesk desk, LifeDesk lives, Reach reach, Clock clock) {
        this.roster = roster;
        this.organisations = organisations;
        this.desk = desk;
        this.lives = lives;
        this.reach = reach;
        this.clock = clock;
    }

    @GetMapping("/roster/organisations/{id}")
    OrganisationScreen one(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return screen(actor, found(actor, id), on == null ? today() : on, MergeForm.BLANK, List.of());
    }

    @PostMapping("/roster/organisations/{id}/merge")
    @Allowed({Role.BUREAU, Role.COLLEGE})
    Screen merge(Actor actor, @PathVariable UUID id, MergeForm form) {
        Organisation closing = found(actor, id);
        return FormScreen.orAgain(
                () -> {
                    MergeForm said = form.checked();
                    desk.merge(actor, closing.id(), said.into(), said.day(), said.because());
                    return Redirect.to("/roster/organisations/" + id).saying("roster.done.merged");
                },
                problems -> screen(actor, closing, today(), form, problems));
    }

    private OrganisationScreen screen(
            Actor actor, Organisation shown, LocalDate on, MergeForm form, List<FieldProblem> problems) {
        List<Organisation> all = roster.organisations(actor.scope());
        return new OrganisationScreen(
                shown,
                on,
                organisations.past(actor.scope(), shown.id()),
                staff(actor, shown, on),
                all.stream().collect(Collectors.toMap(each -> each.id().value(), Organisation::name)),
                may(actor, shown),
                new Merging(others(actor, shown, all), form, problems));
    }

    private Organisation found(Actor actor, UUID id) {
        return roster.organisation(actor.scope(), new OrgId(id)).orElseThrow(NotThere::new);
    }

    /** Someone who has left the scope since stays a name in its history, without a way to the person's page. */
    private Staff staff(Actor actor, Organisation organisation, LocalDate on) {
        List<Person> people = organisations.people(actor.scope(), organisation.id(), on);
        Set<PersonId> all = people.stream().map(Person::id).collect(Collectors.toSet());
        return new Staff(people, reach.within(actor.scope(), all));
    }

    /** Neither is a merger taken back, nor the first entry of the top: without a top nobody would be let in any more. */
    private May may(Actor actor, Organisation organisation) {
        Optional<Instant> seen = actor.is(Role.ADMINISTRATOR, Role.BUREAU)
                ? organisations.changed(actor.district(), organisation.id())
                : Optional.empty();
        boolean merged = seen.filter(moment -> lives.isMerger(actor, organisation.id(), moment))
                .isPresent();
        boolean undo = organisation.parent() != null
                || seen.filter(moment -> isChange(actor, organisation, moment)).isPresent();
        return new May(seen, undo && !merged, merged);
    }

    private boolean isChange(Actor actor, Organisation organisation, Instant moment) {
        return !organisations
                .replacedAt(actor.district(), organisation.id(), moment)
                .isEmpty();
    }

    private static List<Organisation> others(Actor actor, Organisation closing, List<Organisation> all) {
        if (!actor.is(Role.BUREAU, Role.COLLEGE) || !closing.open() || closing.parent() == null) {
            return List.of();
        }
        return all.stream()
                .filter(each ->
                        each.open() && each.parent() != null && !each.id().equals(closing.id()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
