package org.yanxun.insight.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Promise;
import org.yanxun.plan.PlanDocument;
import org.yanxun.shell.State;
import org.yanxun.shell.place.HomeCard;
import org.yanxun.shell.place.HomeCard.Act;
import org.yanxun.shell.speech.Speech;

/** The plan on the home page of those who run it: how many promises are where, and what waits for a word. */
final class PlanCard {

    /** What waits for somebody stands among what should be done now. */
    private static final int TO_DO = 60;

    private static final int TO_KNOW = 150;

    private PlanCard() {}

    /** The card, for a reader who may decide what waits for a word or not; absent while no plan is in force. */
    static Optional<HomeCard> of(Figures figures, boolean mayDecide, Speech speech) {
        return figures.plan().map(plan -> card(figures, plan, mayDecide, speech));
    }

    private static HomeCard card(Figures figures, PlanDocument plan, boolean mayDecide, Speech speech) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        figures.promises().stream().map(Promise::state).forEach(state -> states.merge(state, 1, Integer::sum));
        int waiting = states.getOrDefault(State.SUSPENDED, 0);
        List<String> facts = new ArrayList<>();
        facts.add(speech.w("insight.promises", figures.promises().size()));
        facts.add(states.entrySet().stream()
                .map(each -> each.getValue() + " " + speech.w(each.getKey().key()))
                .collect(Collectors.joining(" · ")));
        boolean isToDo = mayDecide && waiting > 0;
        Act act = isToDo
                ? new Act(
                        speech.w("insight.home.decide"), "/plans/" + plan.plan().id())
                : new Act(speech.w("insight.home.board"), "/board");
        String title = isToDo ? speech.w("insight.home.waiting", waiting) : speech.w("insight.title", figures.year());
        return new HomeCard(isToDo ? TO_DO : TO_KNOW, title, facts, List.of(), Optional.of(act));
    }
}
