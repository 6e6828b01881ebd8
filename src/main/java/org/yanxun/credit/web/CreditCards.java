package org.yanxun.credit.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.credit.year.Standing;
import org.yanxun.credit.year.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** A teacher's three rings on the home page. */
@Component
class CreditCards implements HomeCards {

    private final Years years;

    CreditCards(Years years) {
        this.years = years;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        if (!actor.is(Role.TEACHER, Role.PRINCIPAL, Role.LIAISON)) {
            return List.of();
        }
        PlanYear year = years.now();
        Standing standing = years.standing(actor.district(), actor.person().value(), year);
        List<HomeCard.Ring> rings = Gauge.of(standing, years.elapsed(year)).stream()
                .map(gauge -> ring(gauge, speech))
                .toList();
        return List.of(new HomeCard(
                100,
                speech.w("credit.year.title"),
                facts(standing, year, speech),
                rings,
                Optional.of(new HomeCard.Act(speech.w("credit.home.look"), "/year"))));
    }

    private static List<String> facts(Standing standing, PlanYear year, Speech speech) {
        if (standing.minima() == null) {
            return List.of(speech.w("credit.home.unset", year));
        }
        return standing.isComplete()
                ? List.of(speech.w("credit.home.complete", year))
                : standing.gaps().stream()
                        .map(gap ->
                                speech.w("credit.home.gap", speech.of("shell.category", gap), standing.missing(gap)))
                        .toList();
    }

    private static HomeCard.Ring ring(Gauge gauge, Speech speech) {
        String label = speech.w("credit.short." + gauge.category().name());
        return new HomeCard.Ring(gauge.share(), gauge.figure(), label, gauge.state(), "/year");
    }
}
