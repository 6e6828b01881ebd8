package org.yanxun.access.web.accounts;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.yanxun.access.office.AccountDirectory;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.shell.frame.MenuItem;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** Where access shows itself outside its pages: a place in the menu, and a card while people wait for their codes. */
@Component
class AccountsPlace implements HomeCards {

    private final AccountDirectory directory;

    AccountsPlace(AccountDirectory directory) {
        this.directory = directory;
    }

    @Bean
    static MenuItem accountsPlace() {
        return new MenuItem(850, "access.accounts", "/accounts", Set.of(Role.ADMINISTRATOR, Role.LIAISON));
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        if (!actor.is(Role.ADMINISTRATOR, Role.LIAISON)) {
            return List.of();
        }
        AccountDirectory.Missing missing = directory.missing(actor);
        if (missing.none() + missing.waiting() == 0) {
            return List.of();
        }
        return List.of(HomeCard.of(
                60,
                speech.w("access.card"),
                speech.w("access.card.fact", missing.none(), missing.waiting()),
                new HomeCard.Act(speech.w("access.card.act"), "/accounts")));
    }
}
