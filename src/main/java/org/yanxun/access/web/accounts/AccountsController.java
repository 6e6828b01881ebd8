package org.yanxun.access.web.accounts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.domain.Grants;
import org.yanxun.access.domain.Hats;
import org.yanxun.access.office.AccountDirectory;
import org.yanxun.access.office.Listed;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** Everybody's accounts, for the administrator; a liaison sees those of the own school. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.LIAISON})
class AccountsController {

    private static final int ROWS = 50;

    private final AccountDirectory directory;
    private final Grants grants;
    private final Hats hats;
    private final Roster roster;

    AccountsController(AccountDirectory directory, Grants grants, Hats hats, Roster roster) {
        this.directory = directory;
        this.grants = grants;
        this.hats = hats;
        this.roster = roster;
    }

    @GetMapping("/accounts")
    Screen list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable UUID after) {
        String wanted = q.strip();
        List<Listed> found = wanted.isEmpty()
                ? directory.list(actor.scope(), Optional.ofNullable(after).map(PersonId::new), ROWS + 1)
                : directory.search(actor.scope(), wanted);
        boolean more = wanted.isEmpty() && found.size() > ROWS;
        return new AccountsScreen(wanted, more ? found.subList(0, ROWS) : found, more, places(actor));
    }

    @GetMapping("/accounts/{person}")
    Screen one(Actor actor, @PathVariable UUID person) {
        PersonId id = new PersonId(person);
        Listed listed = directory.find(actor.scope(), id).orElseThrow(NotThere::new);
        var giving = new OneAccountScreen.Giving(
                grants.of(actor.district(), id), places(actor), UuidCreator.getTimeOrderedEpoch(), hats.today());
        return new OneAccountScreen(listed, actor.is(Role.ADMINISTRATOR), hats.of(actor.district(), id), giving);
    }

    private List<Roster.Organisation> places(Actor actor) {
        return roster.organisations(actor.scope()).stream()
                .filter(Roster.Organisation::open)
                .toList();
    }
}
