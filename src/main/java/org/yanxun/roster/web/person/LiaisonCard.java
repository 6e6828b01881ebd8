package org.yanxun.roster.web.person;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.find.Gaps;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** Asks the liaison for what the roster still lacks: classes are offered by stage and subject. */
@Component
class LiaisonCard implements HomeCards {

    private static final int ORDER = 60;

    private final Gaps gaps;

    LiaisonCard(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        if (!actor.is(Role.LIAISON)) {
            return List.of();
        }
        int unplaced = gaps.teachersWithoutStageOrSubject(actor.scope());
        if (unplaced == 0) {
            return List.of();
        }
        return List.of(HomeCard.of(
                ORDER,
                speech.w("roster.card.title"),
                speech.w("roster.card.fact", unplaced),
                new HomeCard.Act(speech.w("roster.card.act"), "/roster/organisations/" + actor.home())));
    }
}
