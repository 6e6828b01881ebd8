package org.yanxun.insight.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.Tally;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.CreditRequirement.Figure;
import org.yanxun.plan.PlanDocument;

/** The promises that are known of a plan, numbered in the order of the text. */
final class Promises {

    private final Figures figures;
    private final Tally tally;
    private final boolean isOpen;
    private final NavigableMap<Integer, PromiseView> byStart = new TreeMap<>();
    private final NavigableMap<Integer, Integer> places = new TreeMap<>();

    private Promises(Figures figures, Tally tally, boolean isOpen) {
        this.figures = figures;
        this.tally = tally;
        this.isOpen = isOpen;
    }

    /**
     * The promises of the year's plan.
     *
     * @param tally whose figures they show
     * @param isOpen whether the reader may look at what is counted
     */
    static Promises of(Figures figures, Tally tally, boolean isOpen) {
        Promises promises = new Promises(figures, tally, isOpen);
        List<Place> found = figures.plan()
                .flatMap(PlanDocument::requirement)
                .map(Promises::placesOf)
                .orElseGet(List::of);
        found.forEach(promises::add);
        return promises;
    }

    /** Where they stand in the text: first unit to the unit after the last. */
    NavigableMap<Integer, Integer> places() {
        return places;
    }

    /** The promise that begins there; absent if none does. */
    Optional<PromiseView> at(int start) {
        return Optional.ofNullable(byStart.get(start));
    }

    /** The promises within a stretch of the text. */
    List<PromiseView> within(int start, int end) {
        return List.copyOf(byStart.subMap(start, end).values());
    }

    /** All of them. */
    List<PromiseView> all() {
        return List.copyOf(byStart.values());
    }

    private static List<Place> placesOf(CreditRequirement requirement) {
        List<Place> found = new ArrayList<>();
        requirement.total().ifPresent(figure -> found.add(new Place(Measure.ALL, figure)));
        requirement.minima().forEach((category, figure) -> found.add(new Place(Measure.of(category), figure)));
        found.sort(Comparator.comparingInt(place -> place.figure().start()));
        return found;
    }

    private void add(Place place) {
        Measure measure = place.measure();
        String href = isOpen ? Paths.schools(figures.year(), measure) : "";
        places.put(place.figure().start(), place.figure().end());
        byStart.put(
                place.figure().start(),
                new PromiseView(
                        byStart.size() + 1,
                        measure,
                        place.figure().amount().toString(),
                        new PromiseView.Counts(tally.people(), tally.reached(measure)),
                        figures.standing(tally, measure),
                        href));
    }

    private record Place(Measure measure, Figure figure) {}
}
