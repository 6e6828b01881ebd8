package org.yanxun.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.CreditRequirement.Figure;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.web.PlanScreen.CreditsView;
import org.yanxun.plan.web.PlanScreen.FigureView;
import org.yanxun.plan.web.PlanScreen.ItemView;
import org.yanxun.plan.web.PlanScreen.LeftOutView;
import org.yanxun.plan.web.PlanScreen.PieceView;
import org.yanxun.plan.web.PlanScreen.SectionView;
import org.yanxun.plan.web.PlanScreen.SentenceView;

/** Draws up a plan's page: numbers the figures read out of the text and marks their places. */
final class PlanScreens {

    private final PlanText text;
    private final NavigableMap<Integer, Integer> places = new TreeMap<>();
    private final Map<Integer, Integer> marks;
    private final CreditsView credits;

    private PlanScreens(PlanDocument document) {
        text = document.text();
        List<FigureView> figures = new ArrayList<>();
        document.requirement().ifPresent(requirement -> addFigures(requirement, figures));
        marks = figures.stream().collect(Collectors.toMap(FigureView::start, FigureView::mark, (a, b) -> a));
        credits = document.requirement()
                .map(requirement -> new CreditsView(
                        figures,
                        sum(requirement),
                        requirement.sumHolds(),
                        requirement.sumHolds() && requirement.isWhole(),
                        document.requirementWanted()))
                .orElseGet(() -> new CreditsView(List.of(), "", true, false, false));
    }

    static PlanScreen of(PlanDocument document, boolean mayDecide) {
        PlanScreens screens = new PlanScreens(document);
        List<LeftOutView> leftOut = document.text().leftOut().stream()
                .map(line -> new LeftOutView(line.kind(), document.text().at(line.start(), line.end())))
                .toList();
        boolean mayAdopt = mayDecide && !document.plan().isAdopted();
        return new PlanScreen(document.plan(), screens.sections(), screens.credits, leftOut, mayAdopt);
    }

    private void addFigures(CreditRequirement requirement, List<FigureView> figures) {
        requirement.total().ifPresent(figure -> add("plan.credits.total", figure, figures));
        for (CreditCategory category : CreditCategory.values()) {
            Figure figure = requirement.minima().get(category);
            if (figure != null) {
                add("shell.category." + category.name(), figure, figures);
            }
        }
    }

    private void add(String key, Figure figure, List<FigureView> figures) {
        places.put(figure.start(), figure.end());
        figures.add(new FigureView(figures.size() + 1, key, figure.amount().toString(), figure.start()));
    }

    private static String sum(CreditRequirement requirement) {
        return requirement.amounts().values().stream().map(Object::toString).collect(Collectors.joining(" + ")) + " = "
                + requirement.sum();
    }

    private List<SectionView> sections() {
        List<SectionView> views = new ArrayList<>();
        for (Section section : text.sections()) {
            int position = views.size() + 1;
            views.add(new SectionView(position, section.number(), section.title(), items(section, position)));
        }
        return views;
    }

    private List<ItemView> items(Section section, int position) {
        List<ItemView> views = new ArrayList<>();
        for (Item item : section.items()) {
            String address = position + "." + (views.size() + 1);
            views.add(new ItemView(address, item.number(), sentences(item, address)));
        }
        return views;
    }

    private List<SentenceView> sentences(Item item, String itemAddress) {
        List<SentenceView> views = new ArrayList<>();
        for (Sentence sentence : item.sentences()) {
            boolean isHeading = views.isEmpty()
                    && !item.heading().isEmpty()
                    && sentence.end() - sentence.start() <= item.heading().length() + 1;
            views.add(new SentenceView(itemAddress + "." + (views.size() + 1), isHeading, pieces(sentence)));
        }
        return views;
    }

    private List<PieceView> pieces(Sentence sentence) {
        return text.cut(sentence.start(), sentence.end(), places).stream()
                .map(piece -> new PieceView(piece.words(), piece.isMarked() ? marks.getOrDefault(piece.start(), 0) : 0))
                .toList();
    }
}
