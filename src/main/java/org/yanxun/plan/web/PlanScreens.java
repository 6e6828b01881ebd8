package org.yanxun.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.CreditRequirement.Figure;
import org.yanxun.plan.PlanDocument;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.PlanText.Item;
import org.yanxun.plan.PlanText.Section;
import org.yanxun.plan.PlanText.Sentence;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.PlanTarget.Standing;
import org.yanxun.plan.web.PlanScreen.CreditsView;
import org.yanxun.plan.web.PlanScreen.DeskView;
import org.yanxun.plan.web.PlanScreen.DroppedView;
import org.yanxun.plan.web.PlanScreen.FigureView;
import org.yanxun.plan.web.PlanScreen.ItemView;
import org.yanxun.plan.web.PlanScreen.LastView;
import org.yanxun.plan.web.PlanScreen.LeftOutView;
import org.yanxun.plan.web.PlanScreen.MarkView;
import org.yanxun.plan.web.PlanScreen.PieceView;
import org.yanxun.plan.web.PlanScreen.SectionView;
import org.yanxun.plan.web.PlanScreen.SentenceView;

/** Draws up a plan's page: numbers the promises in their order and marks their places. */
final class PlanScreens {

    private final PlanText text;
    private final PlanDocument document;
    private final PlanDesk desk;
    private final List<PlanTarget> standing;
    private final NavigableMap<Integer, Integer> places = new TreeMap<>();

    private PlanScreens(PlanDocument document, PlanDesk desk) {
        this.document = document;
        this.desk = desk;
        text = document.text();
        standing = desk.standing();
        standing.forEach(target ->
                places.putIfAbsent(target.content().start(), target.content().end()));
    }

    static PlanScreen of(PlanDocument document, PlanDesk desk, AddForm add) {
        PlanScreens screens = new PlanScreens(document, desk);
        List<LeftOutView> leftOut = document.text().leftOut().stream()
                .map(line -> new LeftOutView(line.kind(), document.text().at(line.start(), line.end())))
                .toList();
        return new PlanScreen(
                document.plan(),
                screens.sections(),
                screens.credits(),
                leftOut,
                desk.mayAdopt(),
                screens.desk(),
                add,
                Optional.empty());
    }

    private CreditsView credits() {
        return document.requirement()
                .map(requirement -> new CreditsView(
                        figures(requirement),
                        sum(requirement),
                        requirement.sumHolds(),
                        requirement.sumHolds() && requirement.isWhole(),
                        document.requirementWanted()))
                .orElseGet(() -> new CreditsView(List.of(), "", true, false, false));
    }

    private List<FigureView> figures(CreditRequirement requirement) {
        List<FigureView> figures = new ArrayList<>();
        requirement.total().ifPresent(figure -> figures.add(figure("plan.credits.total", figure)));
        for (CreditCategory category : CreditCategory.values()) {
            Figure figure = requirement.minima().get(category);
            if (figure != null) {
                figures.add(figure("shell.category." + category.name(), figure));
            }
        }
        return figures;
    }

    private FigureView figure(String key, Figure figure) {
        int mark = 1
                + IntStream.range(0, standing.size())
                        .filter(at -> standing.get(at).content().start() < figure.end()
                                && figure.start() < standing.get(at).content().end())
                        .findFirst()
                        .orElse(-1);
        return new FigureView(mark, key, figure.amount().toString(), figure.start());
    }

    private DeskView desk() {
        List<DroppedView> dropped = desk.targets().stream()
                .filter(target -> target.standing() == Standing.DROPPED)
                .map(target -> new DroppedView(
                        target.id(),
                        text.at(target.content().start(), target.content().end())))
                .toList();
        List<PlanTarget> undecided = standing.stream()
                .filter(target -> target.standing() == Standing.PROPOSED)
                .toList();
        return new DeskView(
                desk.sees(),
                desk.mayDecide(),
                undecided.size(),
                standing.size() - undecided.size(),
                standing.stream()
                        .filter(target -> target.suspendedBy().isPresent())
                        .count(),
                undecided.stream().findFirst().map(PlanTarget::id),
                FindingsView.of(text, desk.noticed()),
                desk.sure().size(),
                LastView.of(desk.last()),
                dropped);
    }

    private static String sum(CreditRequirement requirement) {
        return requirement.amounts().values().stream().map(Object::toString).collect(Collectors.joining(" + ")) + " = "
                + requirement.sum();
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
                    desk.plain(section),
                    desk.sure(section)));
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
            String address = itemAddress + "." + (views.size() + 1);
            views.add(new SentenceView(address, sentence.start(), isHeading, pieces(sentence)));
        }
        return views;
    }

    private List<PieceView> pieces(Sentence sentence) {
        return text.cut(sentence.start(), sentence.end(), places).stream()
                .map(piece -> new PieceView(piece.words(), marks(piece)))
                .toList();
    }

    private List<MarkView> marks(PlanText.Piece piece) {
        int end = piece.start() + piece.words().length();
        return IntStream.range(0, standing.size())
                .filter(at -> piece.start() <= standing.get(at).content().start()
                        && standing.get(at).content().start() < end)
                .mapToObj(at -> mark(at + 1, standing.get(at)))
                .toList();
    }

    private MarkView mark(int number, PlanTarget target) {
        String href = desk.sees() ? "/plans/" + target.plan() + "/targets/" + target.id() : "";
        if (target.suspendedBy().isPresent()) {
            return new MarkView(number, href, "state-suspended", "▲", "plan.life.SUSPENDED");
        }
        return target.standing() == Standing.ACCEPTED
                ? new MarkView(number, href, "promise-read", "✓", "plan.life.ACCEPTED")
                : new MarkView(number, href, "state-unset", "○", "plan.life.PROPOSED");
    }
}
