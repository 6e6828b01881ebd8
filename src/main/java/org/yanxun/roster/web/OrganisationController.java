package org.yanxun.roster.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.yanxun.roster.domain.OrganisationDesk;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.PeopleQuery;
import org.yanxun.roster.find.PeopleStore;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Organisations: the tree, one of them with its people on a day, a merger. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class OrganisationController {

    private static final int MOST = 1_000;

    private final Roster roster;
    private final OrganisationStore organisations;
    private final OrganisationDesk desk;
    private final PeopleStore people;
    private final Clock clock;

    OrganisationController(
            Roster roster, OrganisationStore organisations, OrganisationDesk desk, PeopleStore people, Clock clock) {
        this.roster = roster;
        this.organisations = organisations;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/roster/organisations")
    OrganisationsScreen all(Actor actor) {
        return new OrganisationsScreen(
                roster.organisations(actor.scope()),
                organisations.heads(actor.scope(), LocalDate.now(clock)),
                actor.is(Role.ADMINISTRATOR, Role.BUREAU));
    }

    @GetMapping("/roster/organisations/{id}")
    OrganisationScreen one(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        Organisation found = roster.organisation(actor.scope(), new OrgId(id)).orElseThrow(NotThere::new);
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        var past = organisations.past(actor.scope(), found.id());
        return new OrganisationScreen(
                found,
                day,
                past,
                organisations.people(actor.scope(), found.id(), day),
                linked(actor, found),
                names(actor),
                new OrganisationScreen.May(others(actor, found), seen(actor, found)));
    }

    @PostMapping("/roster/organisations/{id}/merge")
    @Allowed({Role.BUREAU, Role.COLLEGE})
    Redirect merge(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID successor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "") String reason) {
        desk.merge(actor, new OrgId(id), new OrgId(successor), on, reason);
        return Redirect.to("/roster/organisations/" + id).saying("roster.done.merged");
    }

    /** Someone who has left the scope since stays a name in its history, without a way to the person's page. */
    private Set<PersonId> linked(Actor actor, Organisation organisation) {
        var here = PeopleQuery.first(organisation.scope(actor.district()), "", MOST);
        Set<PersonId> linked = new HashSet<>();
        people.find(here).people().stream().map(Person::id).forEach(linked::add);
        return linked;
    }

    /** When it was last changed, for whoever may change it. */
    private Optional<Instant> seen(Actor actor, Organisation organisation) {
        return actor.is(Role.ADMINISTRATOR, Role.BUREAU)
                ? organisations.changed(actor.district(), organisation.id())
                : Optional.empty();
    }

    private Map<UUID, String> names(Actor actor) {
        Map<UUID, String> names = new HashMap<>();
        for (Organisation each : roster.organisations(actor.scope())) {
            names.put(each.id().value(), each.name());
        }
        return names;
    }

    private List<Organisation> others(Actor actor, Organisation closing) {
        if (!actor.is(Role.BUREAU, Role.COLLEGE) || !closing.open() || closing.parent() == null) {
            return List.of();
        }
        return roster.organisations(actor.scope()).stream()
                .filter(each ->
                        each.open() && each.parent() != null && !each.id().equals(closing.id()))
                .toList();
    }
}
