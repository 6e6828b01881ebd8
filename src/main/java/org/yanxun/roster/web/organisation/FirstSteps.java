package org.yanxun.roster.web.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.find.Gaps;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** Says what comes first in a district that is still empty: schools, then people; the plan and a class come after. */
@Component
class FirstSteps implements HomeCards {

    private static final int FIRST = 1;

    private final Gaps gaps;

    FirstSteps(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        if (!actor.is(Role.ADMINISTRATOR, Role.BUREAU)) {
            return List.of();
        }
        if (gaps.isWithoutSchools(actor.district())) {
            return List.of(card(speech, "schools", "/roster/organisations/imports"));
        }
        if (gaps.isWithoutPeople(actor.district())) {
            boolean bureau = actor.is(Role.BUREAU);
            return List.of(card(speech, bureau ? "people" : "hats", bureau ? "/roster/imports" : "/accounts"));
        }
        return List.of();
    }

    private static HomeCard card(Speech speech, String step, String where) {
        return new HomeCard(
                FIRST,
                speech.w("roster.first.title"),
                List.of(speech.w("roster.first." + step), speech.w("roster.first.order")),
                List.of(),
                Optional.of(new HomeCard.Act(speech.w("roster.first.act." + step), where)));
    }
}
