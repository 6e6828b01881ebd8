package org.yanxun.access.web.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.access.domain.Grants;
import org.yanxun.access.office.AccountDirectory;
import org.yanxun.access.office.AccountOffice;
import org.yanxun.access.office.AccountSearch;
import org.yanxun.access.office.CodeIssue;
import org.yanxun.access.office.IssuedCode;
import org.yanxun.access.office.Listed;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.InvalidInput;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Accounts through the API. */
@RestController
@RequestMapping("/api/v1/accounts")
@Allowed(Role.ADMINISTRATOR)
class AccountsApi {

    private static final int MOST = 200;

    private final AccountDirectory directory;
    private final AccountSearch search;
    private final AccountOffice office;
    private final CodeIssue codes;
    private final Grants grants;
    private final Roster roster;

    AccountsApi(
            AccountDirectory directory,
            AccountSearch search,
            AccountOffice office,
            CodeIssue codes,
            Grants grants,
            Roster roster) {
        this.directory = directory;
        this.search = search;
        this.office = office;
        this.codes = codes;
        this.grants = grants;
        this.roster = roster;
    }

    /** People in order, and what to send as {@code cursor} for the next ones; absent at the end. */
    record People(List<Listed> items, @Nullable UUID next) {}

    /** Whose people are to get codes. */
    record Wanted(@Nullable UUID organisation) {}

    @Allowed({Role.ADMINISTRATOR, Role.LIAISON})
    @GetMapping
    People list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var found =
                search.page(actor.scope(), q, Optional.ofNullable(cursor).map(PersonId::new), Asked.limit(limit, MOST));
        return new People(found.people(), found.next().map(PersonId::value).orElse(null));
    }

    @Allowed({Role.ADMINISTRATOR, Role.LIAISON})
    @PostMapping("/{person}/code")
    IssuedCode reset(Actor actor, @PathVariable UUID person) {
        return codes.reset(actor, new PersonId(person));
    }

    /** Opens accounts for the people of an organisation and gives each a code, which is told only here. */
    @Allowed({Role.ADMINISTRATOR, Role.LIAISON})
    @PostMapping("/codes")
    List<IssuedCode> issue(Actor actor, @RequestBody Wanted wanted) {
        UUID organisation = wanted.organisation();
        if (organisation == null) {
            throw new InvalidInput("organisation", "access.fault.empty");
        }
        return codes.issueAll(
                actor,
                roster.organisation(actor.scope(), new OrgId(organisation))
                        .orElseThrow(NotThere::new)
                        .scope(actor.district()));
    }

    @PutMapping("/{person}/lock")
    Listed lock(Actor actor, @PathVariable UUID person) {
        office.lock(actor, new PersonId(person));
        return one(actor, person);
    }

    @DeleteMapping("/{person}/lock")
    Listed unlock(Actor actor, @PathVariable UUID person) {
        office.unlock(actor, new PersonId(person));
        return one(actor, person);
    }

    @GetMapping("/{person}/grants")
    List<Grants.Given> grants(Actor actor, @PathVariable UUID person) {
        one(actor, person);
        return grants.of(actor.district(), new PersonId(person));
    }

    @PostMapping("/{person}/grants")
    List<Grants.Given> grant(Actor actor, @PathVariable UUID person, @RequestBody GrantForm form) {
        if (roster.organisation(actor.scope(), form.place()).isEmpty()) {
            throw new NotThere();
        }
        office.grant(actor, new PersonId(person), form.ownId(), form.grant());
        return grants(actor, person);
    }

    @DeleteMapping("/{person}/grants/{id}")
    List<Grants.Given> end(Actor actor, @PathVariable UUID person, @PathVariable UUID id, @RequestParam LocalDate day) {
        office.end(actor, new PersonId(person), id, day);
        return grants(actor, person);
    }

    private Listed one(Actor actor, UUID person) {
        return directory.find(actor.scope(), new PersonId(person)).orElseThrow(NotThere::new);
    }
}
