package org.yanxun.access.web.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.yanxun.shell.FormScreen;
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
    private final OneAccountPage page;

    AccountActs(AccountOffice office, CodeIssue codes, Roster roster, OneAccountPage page) {
        this.office = office;
        this.codes = codes;
        this.roster = roster;
        this.page = page;
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
        PersonId id = new PersonId(person);
        return FormScreen.orAgain(
                () -> new CodesScreen(List.of(codes.reset(actor, id))), problems -> page.again(actor, id, problems));
    }

    @PostMapping("/accounts/{person}/lock")
    Screen lock(Actor actor, @PathVariable UUID person) {
        return act(actor, person, "access.lock.done", id -> office.lock(actor, id));
    }

    @PostMapping("/accounts/{person}/unlock")
    Screen unlock(Actor actor, @PathVariable UUID person) {
        return act(actor, person, "access.unlock.done", id -> office.unlock(actor, id));
    }

    @PostMapping("/accounts/{person}/grants")
    Screen grant(Actor actor, @PathVariable UUID person, GrantEntry entry) {
        PersonId id = new PersonId(person);
        return FormScreen.orAgain(
                () -> {
                    GrantForm form = entry.form();
                    if (roster.organisation(actor.scope(), form.place()).isEmpty()) {
                        throw new NotThere();
                    }
                    office.grant(actor, id, form.ownId(), form.grant());
                    return back(person).saying("access.grant.done");
                },
                problems -> page.again(actor, id, entry, problems));
    }

    @PostMapping("/accounts/{person}/grants/{id}/end")
    Screen end(Actor actor, @PathVariable UUID person, @PathVariable UUID id, @RequestParam LocalDate day) {
        return act(actor, person, "access.grant.ended", owner -> office.end(actor, owner, id, day));
    }

    private Screen act(Actor actor, UUID person, String done, Consumer<PersonId> act) {
        PersonId id = new PersonId(person);
        return FormScreen.orAgain(
                () -> {
                    act.accept(id);
                    return back(person).saying(done);
                },
                problems -> page.again(actor, id, problems));
    }

    private static Redirect back(UUID person) {
        return Redirect.to("/accounts/" + person);
    }
}
