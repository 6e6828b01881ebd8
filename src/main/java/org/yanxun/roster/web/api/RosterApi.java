package org.yanxun.roster.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.find.OrganisationStore;
import org.yanxun.roster.find.OrganisationTree;
import org.yanxun.roster.load.ImportDay;
import org.yanxun.roster.web.PeopleAsk;
import org.yanxun.roster.web.PeopleLists;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Organisations and people for programs. */
@RestController
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class RosterApi {

    private static final int MOST = 200;

    private final Roster roster;
    private final PeopleLists lists;
    private final OrganisationStore organisations;
    private final Clock clock;

    RosterApi(Roster roster, PeopleLists lists, OrganisationStore organisations, Clock clock) {
        this.roster = roster;
        this.lists = lists;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * All organisations in scope, parents before children, from the one after the cursor on; of a day ({@code on}) those
     * there were, as they were then, each right below the one it belonged to.
     */
    @GetMapping("/api/v1/organisations")
    Slice<OrganisationAnswer> organisations(
            Actor actor,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable String on) {
        List<Organisation> all = on == null ? roster.organisations(actor.scope()) : then(actor, on);
        int from = cursor == null ? 0 : after(all, cursor);
        int to = Math.min(all.size(), from + Asked.limit(limit, MOST));
        List<OrganisationAnswer> items =
                all.subList(from, to).stream().map(OrganisationAnswer::of).toList();
        return new Slice<>(items, to < all.size() ? all.get(to - 1).id().toString() : null);
    }

    private List<Organisation> then(Actor actor, String on) {
        LocalDate day = ImportDay.read("on", on);
        return OrganisationTree.inOrder(
                OrganisationTree.on(roster.organisations(actor.scope()), organisations.lives(actor.scope()), day));
    }

    private static int after(List<Organisation> all, UUID cursor) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().value().equals(cursor)) {
                return at + 1;
            }
        }
        throw new InvalidInput("cursor", "shell.fault.cursor");
    }

    /** One organisation. */
    @GetMapping("/api/v1/organisations/{id}")
    OrganisationAnswer organisation(Actor actor, @PathVariable UUID id) {
        return roster.organisation(actor.scope(), new OrgId(id))
                .map(OrganisationAnswer::of)
                .orElseThrow(NotThere::new);
    }

    /** Who had a post there on a day, today if none is given, in order of name; a person with two posts comes twice. */
    @GetMapping("/api/v1/organisations/{id}/people")
    Slice<PersonAnswer> peopleOf(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(defaultValue = "0") int cursor) {
        organisation(actor, id);
        LocalDate day = on == null ? LocalDate.now(clock) : ImportDay.read("on", on);
        return Slices.of(
                cursor,
                limit,
                stretch -> organisations.people(actor.scope(), new OrgId(id), day, stretch),
                PersonAnswer::of);
    }

    /**
     * People in scope by the beginning of a name in either script, pinyin, initials or staff number ({@code q}), narrowed
     * by {@code organisation}, {@code stage}, {@code subject}, {@code kind}.
     */
    @GetMapping("/api/v1/people")
    Slice<PersonAnswer> people(Actor actor, PeopleAsk ask, @RequestParam(required = false) @Nullable String cursor) {
        PeopleAsk asked = ask.from(cursor);
        if (!asked.problems().isEmpty()) {
            throw new InvalidInput(asked.problems());
        }
        var found = lists.find(actor, asked);
        return new Slice<>(
                found.people().stream().map(PersonAnswer::of).toList(),
                found.next().map(PeopleAsk::cursor).orElse(null));
    }

    /** One person. */
    @GetMapping("/api/v1/people/{person}")
    PersonAnswer person(Actor actor, @PathVariable UUID person) {
        return roster.person(actor.scope(), new PersonId(person))
                .map(PersonAnswer::of)
                .orElseThrow(NotThere::new);
    }
}
