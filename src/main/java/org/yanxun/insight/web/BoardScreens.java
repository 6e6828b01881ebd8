package org.yanxun.insight.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.web.BoardScreen.Head;
import org.yanxun.insight.web.BoardScreen.ItemView;
import org.yanxun.insight.web.BoardScreen.News;
import org.yanxun.insight.web.BoardScreen.SectionView;
import org.yanxun.insight.web.BoardScreen.SentenceView;
import org.yanxun.insight.web.BoardScreen.StripCard;
import org.yanxun.insight.web.promise.MarkedText;
import org.yanxun.insight.web.promise.MarkedText.PieceView;
import org.yanxun.insight.web.promise.PromiseView;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.shell.Drawn;
import org.yanxun.shell.State;

/** Draws up the board: the plan's text with its promises in place. */
final class BoardScreens {

    private final PlanText text;
    private final MarkedText marks;

    private BoardScreens(PlanText text, MarkedText marks) {
        this.text = text;
        this.marks = marks;
    }

    static BoardScreen of(Figures figures, PlanDocument plan, boolean isOpen) {
        List<PromiseView> promises = figures.promises().stream()
                .map(promise -> new PromiseView(promise, figures.year(), isOpen))
                .toList();
        List<SectionView> sections = new BoardScreens(plan.text(), new MarkedText(plan.text(), promises)).sections();
        Head head = new Head(
                figures.year(),
                "/plans/" + plan.plan().id(),
                figures.today(),
                figures.year().elapsedOn(figures.today()),
                states(promises),
                news(figures, promises));
        List<StripCard> strip = sections.stream().map(BoardScreens::card).toList();
        List<SectionView> promisingFirst = sections.stream()
                .sorted(Comparator.comparing(
                        (SectionView section) -> section.promises().isEmpty()))
                .toList();
        return new BoardScreen(head, strip, promisingFirst, new Drawn());
    }

    private static News news(Figures figures, List<PromiseView> promises) {
        List<PromiseView> moved = promises.stream()
                .filter(view -> view.promise().moved() != 0)
                .sorted(Comparator.comparingDouble(
                        view -> -Math.abs(view.promise().moved())))
                .toList();
        return new News(moved, Agenda.of(figures.today(), promises));
    }

    private static StripCard card(SectionView section) {
        return new StripCard(section.position(), section.number(), section.title(), states(section.promises()));
    }

    private static Map<State, Integer> states(List<PromiseView> promises) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        promises.forEach(promise -> states.merge(promise.state(), 1, Integer::sum));
        return states;
    }

    private List<SectionView> sections() {
        List<SectionView> views = new ArrayList<>();
        for (Section section : text.sections()) {
            int position = views.size() + 1;
            views.add(new SectionView(
                    position,
                    section.number(),
                    section.title(),
                    items(section, position),
                    marks.within(section.start(), section.end())));
        }
        return views;
    }

    private List<ItemView> items(Section section, int position) {
        List<ItemView> views = new ArrayList<>();
        for (Item item : section.items()) {
            String address = position + "." + (views.size() + 1);
            List<SentenceView> sentences = item.sentences().stream()
                    .map(sentence -> new SentenceView(isHeading(item, sentence), pieces(sentence)))
                    .toList();
            views.add(new ItemView(address, item.number(), sentences));
        }
        return views;
    }

    private List<PieceView> pieces(Sentence sentence) {
        return marks.pieces(sentence);
    }

    private static boolean isHeading(Item item, Sentence sentence) {
        return !item.heading().isEmpty()
                && item.sentences().getFirst().equals(sentence)
                && sentence.end() - sentence.start() <= item.heading().length() + 1;
    }
}
