package org.yanxun.access.web.accounts;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.access.office.AccountSearch;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;

/** Everybody's accounts, for the administrator; a liaison sees those of the own school. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.LIAISON})
class AccountsController {

    private static final int ROWS = 50;

    private final AccountSearch search;
    private final OneAccountPage page;

    AccountsController(AccountSearch search, OneAccountPage page) {
        this.search = search;
        this.page = page;
    }

    @GetMapping("/accounts")
    Screen list(Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam @Nullable UUID after) {
        String wanted = q.strip();
        var found =
                search.page(actor.scope(), wanted, Optional.ofNullable(after).map(PersonId::new), ROWS);
        return new AccountsScreen(wanted, found, page.places(actor));
    }

    @GetMapping("/accounts/{person}")
    Screen one(Actor actor, @PathVariable UUID person) {
        return page.of(actor, new PersonId(person));
    }
}
