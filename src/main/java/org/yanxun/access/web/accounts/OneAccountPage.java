package org.yanxun.access.web.accounts;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.access.domain.Grants;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.office.AccountDirectory;
import org.yanxun.access.office.Listed;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.NotThere;

/** Puts the page of one person's account together. */
@Component
class OneAccountPage {

    private final AccountDirectory directory;
    private final Grants grants;
    private final Hats hats;
    private final Roster roster;

    OneAccountPage(AccountDirectory directory, Grants grants, Hats hats, Roster roster) {
        this.directory = directory;
        this.grants = grants;
        this.hats = hats;
        this.roster = roster;
    }

    /** The page with its forms not filled in. */
    OneAccountScreen of(Actor actor, PersonId person) {
        return again(actor, person, List.of());
    }

    /** The page after an act that a rule forbids. */
    OneAccountScreen again(Actor actor, PersonId person, List<FieldProblem> problems) {
        return again(actor, person, GrantEntry.blank(hats.today()), problems);
    }

    /** The page with what was typed for a hat, and what is wrong with it. */
    OneAccountScreen again(Actor actor, PersonId person, GrantEntry entry, List<FieldProblem> problems) {
        Listed listed = directory.find(actor.scope(), person).orElseThrow(NotThere::new);
        var giving =
                new OneAccountScreen.Giving(grants.of(actor.district(), person), places(actor), entry, hats.today());
        return new OneAccountScreen(
                listed, actor.is(Role.ADMINISTRATOR), hats.of(actor.district(), person), giving, problems);
    }

    /** The organisations of the actor's scope that are open. */
    List<Roster.Organisation> places(Actor actor) {
        return roster.organisations(actor.scope()).stream()
                .filter(Roster.Organisation::open)
                .toList();
    }
}
