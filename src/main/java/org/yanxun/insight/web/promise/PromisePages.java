package org.yanxun.insight.web.promise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.domain.Chronicle;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Promise;
import org.yanxun.insight.web.promise.PromiseScreen.Backing;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Piece;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Decisions;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.fault.NotThere;

/** Draws up a promise's page; only those of a plan in force have one. A teacher sees figures and nobody behind them. */
@Component
class PromisePages {

    private final Board board;
    private final Chronicle chronicle;
    private final Decisions decisions;

    PromisePages(Board board, Chronicle chronicle, Decisions decisions) {
        this.board = board;
        this.chronicle = chronicle;
        this.decisions = decisions;
    }

    /**
     * The page.
     *
     * @param after the row behind the figure that those shown follow; absent for the first, shown too if it is gone
     * @param limit at most so many of them
     */
    PromiseScreen of(Actor actor, TargetId target, Optional<UUID> after, int limit) {
        Figures figures = figures(actor, target);
        Promise promise = figures.promise(target).orElseThrow(NotThere::new);
        PlanDocument plan = figures.plan().orElseThrow(NotThere::new);
        boolean isOpen = !actor.is(Role.TEACHER);
        Behind behind = isOpen ? Behind.of(rows(actor, figures, promise), after, limit) : Behind.NONE;
        return new PromiseScreen(
                new PromiseView(promise, figures.year(), isOpen),
                plan.plan().id(),
                figures.today(),
                sentence(plan.text(), promise),
                line(actor, figures, promise),
                new Backing(behind, isOpen ? decided(actor, plan, target) : List.of(), chronicle.since(promise)));
    }

    /** All rows behind a promise's figure that the reader may see. */
    List<Evidence> rows(Actor actor, TargetId target) {
        Figures figures = figures(actor, target);
        return rows(actor, figures, figures.promise(target).orElseThrow(NotThere::new));
    }

    private List<Evidence> rows(Actor actor, Figures figures, Promise promise) {
        return chronicle.behind(actor.scope(), figures.year(), promise);
    }

    private Figures figures(Actor actor, TargetId target) {
        return board.holding(actor.district(), target).orElseThrow(NotThere::new);
    }

    private List<Decision> decided(Actor actor, PlanDocument plan, TargetId target) {
        return decisions
                .docket(actor.district(), plan.plan().id())
                .history(target)
                .decisions();
    }

    private HistoryLine line(Actor actor, Figures figures, Promise promise) {
        return promise.figure()
                .map(figure ->
                        HistoryLine.of(chronicle.line(actor.district(), figures.year(), promise), figure.progress()))
                .orElse(HistoryLine.NONE);
    }

    private static List<Piece> sentence(PlanText text, Promise promise) {
        return text.sentenceAt(promise.start())
                .map(sentence -> text.cut(
                        sentence.start(),
                        Math.max(sentence.end(), promise.end()),
                        MarkedText.alone(promise.start(), promise.end())))
                .orElseGet(() -> List.of(new Piece(promise.words(), promise.start(), true)));
    }
}
