package org.yanxun.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.plan.Plan;
import org.yanxun.plan.Plans;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCards;
import org.yanxun.shell.speech.Speech;

/** Tells the bureau when a year has no plan, or a draft that waits for its word. */
@Component
class PlanHome implements HomeCards {

    private static final int NOW = 10;

    private final Plans plans;
    private final Clock clock;

    PlanHome(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> cardsFor(Actor actor, Speech speech) {
        if (!actor.is(Role.BUREAU)) {
            return List.of();
        }
        PlanYear year = PlanYear.of(LocalDate.now(clock));
        List<Plan> versions = plans.all(actor.district()).stream()
                .filter(plan -> plan.year().equals(year))
                .toList();
        return cardFor(year, versions, speech).map(List::of).orElseGet(List::of);
    }

    private static Optional<HomeCard> cardFor(PlanYear year, List<Plan> versions, Speech speech) {
        String title = speech.w("plan.home.title", year);
        if (versions.isEmpty()) {
            var act = new HomeCard.Act(speech.w("plan.home.give"), "/plans");
            return Optional.of(HomeCard.of(NOW, title, speech.w("plan.home.none"), act));
        }
        Plan latest = versions.getFirst();
        if (latest.standing() != Plan.Standing.DRAFT) {
            return Optional.empty();
        }
        var act = new HomeCard.Act(speech.w("plan.home.look"), "/plans/" + latest.id());
        return Optional.of(HomeCard.of(NOW, title, speech.w("plan.home.draft", latest.version()), act));
    }
}
