package org.yanxun.access.web.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.office.AccountOffice;
import org.yanxun.access.office.CodeIssue;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Scope;
import org.yanxun.roster.Roster;
import org.yanxun.shell.Redirect;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** What is done to accounts. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class AccountActs {

    private final AccountOffice office;
    private final CodeIssue codes;
    private final Roster roster;

    AccountActs(AccountOffice office, CodeIssue codes, Roster roster) {
        this.office = office;
        this.codes = codes;
        this.roster = roster;
    }

    @Allowed({Role.ADMINISTRATOR, Role.LIAISON})
    @PostMapping("/accounts/codes")
    Screen issue(Actor actor, @RequestParam UUID organisation) {
        Scope scope = roster.organisation(actor.scope(), new OrgId(organisation))
                .orElseThrow(NotThere::new)
                .scope(actor.district());
        return new CodesScreen(codes.issueAll(actor, scope));
    }

    @Allowed({Role.ADMINISTRATOR, Role.LIAISON})
    @PostMapping("/accounts/{person}/code")
    Screen reset(Actor actor, @PathVariable UUID person) {
        return new CodesScreen(List.of(codes.reset(actor, new PersonId(person))));
    }

    @PostMapping("/accounts/{person}/lock")
    Redirect lock(Actor actor, @PathVariable UUID person) {
        office.lock(actor, new PersonId(person));
        return back(person).saying("access.lock.done");
    }

    @PostMapping("/accounts/{person}/unlock")
    Redirect unlock(Actor actor, @PathVariable UUID person) {
        office.unlock(actor, new PersonId(person));
        return back(person).saying("access.unlock.done");
    }

    @PostMapping("/accounts/{person}/grants")
    Redirect grant(Actor actor, @PathVariable UUID person, GrantForm form) {
        if (roster.organisation(actor.scope(), form.place()).isEmpty()) {
            throw new NotThere();
        }
        office.grant(actor, new PersonId(person), form.ownId(), form.grant());
        return back(person).saying("access.grant.done");
    }

    @PostMapping("/accounts/{person}/grants/{id}/end")
    Redirect end(Actor actor, @PathVariable UUID person, @PathVariable UUID id, @RequestParam LocalDate day) {
        office.end(actor, new PersonId(person), id, day);
        return back(person).saying("access.grant.ended");
    }

    private static Redirect back(UUID person) {
        return Redirect.to("/accounts/" + person);
    }
}
