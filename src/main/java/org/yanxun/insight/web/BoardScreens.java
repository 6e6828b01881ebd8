package org.yanxun.insight.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.web.BoardScreen.FindingView;
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
import org.yanxun.plan.decision.Noticed;
import org.yanxun.shell.State;

/** Draws up the board: the plan's text with its promises in place. */
final class BoardScreens {

    private final PlanText text;
    private final MarkedText marks;
    private final List<Noticed> findings;

    private BoardScreens(PlanText text, MarkedText marks, List<Noticed> findings) {
        this.text = text;
        this.marks = marks;
        this.findings = findings;
    }

    static BoardScreen of(Figures figures, PlanDocument plan, Sight sight) {
        List<PromiseView> promises = figures.promises().stream()
                .map(promise -> new PromiseView(promise, figures.year(), sight.isOpen()))
                .toList();
        MarkedText marks = new MarkedText(plan.text(), promises);
        List<SectionView> sections = new BoardScreens(plan.text(), marks, figures.findings()).sections();
        Head head = new Head(
                figures.year(),
                "/plans/" + plan.plan().id(),
                figures.today(),
                figures.year().elapsedOn(figures.today()),
                states(promises),
                news(figures, promises),
                sight);
        List<StripCard> strip = sections.stream().map(BoardScreens::card).toList();
        List<SectionView> promisingFirst = sections.stream()
                .sorted(Comparator.comparing(
                        (SectionView section) -> section.promises().isEmpty()))
                .toList();
        return new BoardScreen(head, strip, promisingFirst, new Drawn(), List.of());
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
                    marks.within(section.start(), section.end()),
                    findings(section)));
        }
        return views;
    }

    private List<FindingView> findings(Section section) {
        return findings.stream()
                .filter(noticed -> section.holds(noticed.finding().start()))
                .map(noticed -> new FindingView(
                        noticed,
                        text.at(noticed.finding().start(), noticed.finding().end()),
                        marks.within(section.start(), section.end()).stream()
                                .filter(view -> view.state() == State.SUSPENDED
                                        && noticed.lies(view.promise().target().content()))
                                .toList()))
                .toList();
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
