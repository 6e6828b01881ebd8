package org.yanxun.insight.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.web.BoardScreen.Head;
import org.yanxun.insight.web.BoardScreen.ItemView;
import org.yanxun.insight.web.BoardScreen.PieceView;
import org.yanxun.insight.web.BoardScreen.SectionView;
import org.yanxun.insight.web.BoardScreen.SentenceView;
import org.yanxun.insight.web.BoardScreen.StripCard;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.shell.State;

/** Draws up the board: the plan's text with its promises in place. */
final class BoardScreens {

    private final PlanText text;
    private final Promises promises;

    private BoardScreens(PlanText text, Promises promises) {
        this.text = text;
        this.promises = promises;
    }

    static BoardScreen of(Figures figures, PlanDocument plan, boolean isOpen) {
        Promises promises = Promises.of(figures, figures.district(), isOpen);
        List<SectionView> sections = new BoardScreens(plan.text(), promises).sections();
        Head head = new Head(
                figures.year(),
                plan.plan().title(),
                "/plans/" + plan.plan().id(),
                figures.today(),
                figures.year().elapsedOn(figures.today()),
                states(promises.all()),
                sections.stream().mapToInt(SectionView::unread).sum());
        List<StripCard> strip = sections.stream().map(BoardScreens::card).toList();
        List<SectionView> countedFirst = sections.stream()
                .sorted(Comparator.comparing(
                        (SectionView section) -> section.promises().isEmpty()))
                .toList();
        return new BoardScreen(head, strip, countedFirst);
    }

    private static StripCard card(SectionView section) {
        return new StripCard(
                section.position(), section.number(), section.title(), states(section.promises()), section.unread());
    }

    private static Map<State, Integer> states(List<PromiseView> promises) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        promises.forEach(promise -> states.merge(promise.standing().state(), 1, Integer::sum));
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
                    promises.within(section.start(), section.end()),
                    unread(section)));
        }
        return views;
    }

    /** Sentences that hold no promise yet; a heading alone promises nothing. */
    private int unread(Section section) {
        return (int) section.items().stream()
                .flatMap(item -> item.sentences().stream().filter(sentence -> !isHeading(item, sentence)))
                .filter(sentence ->
                        promises.within(sentence.start(), sentence.end()).isEmpty())
                .count();
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

    private static boolean isHeading(Item item, Sentence sentence) {
        return !item.heading().isEmpty()
                && item.sentences().getFirst().equals(sentence)
                && sentence.end() - sentence.start() <= item.heading().length() + 1;
    }

    private List<PieceView> pieces(Sentence sentence) {
        return text.cut(sentence.start(), sentence.end(), promises.places()).stream()
                .map(piece -> promises.at(piece.start())
                        .filter(promise -> piece.isMarked())
                        .map(promise -> new PieceView(
                                piece.words(),
                                promise.mark(),
                                promise.standing().state()))
                        .orElseGet(() -> new PieceView(piece.words(), 0, State.UNSET)))
                .toList();
    }
}
