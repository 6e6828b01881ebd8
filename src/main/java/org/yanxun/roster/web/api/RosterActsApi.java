package org.yanxun.roster.web.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.roster.load.ImportDesk;
import org.yanxun.roster.organisation.MergerDesk;
import org.yanxun.roster.person.IdNumbers;
import org.yanxun.roster.web.Typed;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** The rarer acts of the roster for programs: the look at an identity number, a merger, an upload let go. */
@RestController
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class RosterActsApi {

    private final Roster roster;
    private final IdNumbers numbers;
    private final MergerDesk organisations;
    private final ImportDesk imports;

    RosterActsApi(Roster roster, IdNumbers numbers, MergerDesk organisations, ImportDesk imports) {
        this.roster = roster;
        this.numbers = numbers;
        this.organisations = organisations;
        this.imports = imports;
    }

    /** Why somebody wants to look. */
    record Look(@Nullable String reason) {}

    /** An identity number in full. */
    record IdNumber(String idNumber) {}

    /**
     * A merger.
     *
     * @param successor who takes the people over
     * @param on the first day of it, 2013-09-01
     */
    record Merger(
            @Nullable UUID successor,
            @Nullable String on,
            @Nullable String reason) {}

    /** A person's identity number; who looked, when and why is kept for good. */
    @PostMapping("/api/v1/people/{person}/id-number")
    IdNumber idNumber(Actor actor, @PathVariable UUID person, @RequestBody Look look) {
        return new IdNumber(numbers.show(actor, new PersonId(person), said(look.reason())));
    }

    /** An organisation ends in another one, which takes its people over. */
    @PostMapping("/api/v1/organisations/{id}/merge")
    @Allowed({Role.BUREAU, Role.COLLEGE})
    OrganisationAnswer merge(Actor actor, @PathVariable UUID id, @RequestBody Merger merger) {
        UUID successor = given("successor", merger.successor());
        LocalDate on = Typed.day("on", merger.on());
        organisations.merge(actor, new OrgId(id), new OrgId(successor), on, said(merger.reason()));
        return roster.organisation(actor.scope(), new OrgId(id))
                .map(OrganisationAnswer::of)
                .orElseThrow(NotThere::new);
    }

    /** Lets an upload go that has not been applied. */
    @DeleteMapping("/api/v1/roster-imports/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Actor actor, @PathVariable UUID id) {
        imports.discard(actor, id);
    }

    private static String said(@Nullable String reason) {
        return reason == null ? "" : reason;
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "roster.wrong.missing");
        }
        return value;
    }
}
