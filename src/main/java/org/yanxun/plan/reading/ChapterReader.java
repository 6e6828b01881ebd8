package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.duty.Responsibilities;
import org.yanxun.plan.reading.scene.Moods;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.reading.scene.Segment.Mood;
import org.yanxun.plan.reading.target.TargetReader;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.plan.target.Target;

/** Reads what the items of a section promise. */
final class ChapterReader {

    private final FoldedText text;
    private final Tables tables;
    private final PlanYears years;
    private final HomeCurrency currency;

    ChapterReader(FoldedText text, Tables tables, PlanYears years) {
        this.text = text;
        this.tables = tables;
        this.years = years;
        currency = HomeCurrency.of(text);
    }

    /** The readings of its items in their order; an opening is what stands before the first of several sections. */
    List<ItemReading> read(Outline.Chapter chapter, boolean isOpening) {
        Mood whole = chapter.heading()
                .flatMap(heading -> Moods.of(heading.title().text()))
                .orElse(isOpening ? Mood.AIMS : Mood.PROMISES);
        NavigableMap<Integer, Mood> moods = new TreeMap<>();
        List<ItemReading> readings = new ArrayList<>();
        Dating dating = Dating.in(chapter, years);
        List<Passage> passages = chapter.passages();
        for (int at = 0; at < passages.size(); at++) {
            Passage passage = passages.get(at);
            int depth = passage.mark().map(mark -> mark.way().depth()).orElse(Integer.MAX_VALUE);
            moods.tailMap(depth, true).clear();
            Mood around = moods.isEmpty() ? whole : moods.lastEntry().getValue();
            Mood own = passage.heading(passage.sentences())
                    .flatMap(name -> Moods.of(name.text()))
                    .orElse(around);
            moods.put(depth, Moods.beneath(passage.lines().getLast().text()).orElse(own));
            boolean goesOn = at + 1 < passages.size() && passage.opens(passages.get(at + 1));
            readings.add(item(passage, Segments.of(passage, own, goesOn, tables, dating)));
        }
        return readings;
    }

    private ItemReading item(Passage passage, List<Segment> segments) {
        List<Target> targets = segments.stream()
                .flatMap(segment -> TargetReader.read(text, segment).stream())
                .map(currency::in)
                .toList();
        return new ItemReading(responsibilities(passage, segments), targets);
    }

    private List<Responsibility> responsibilities(Passage passage, List<Segment> segments) {
        Set<Responsibility> found = new LinkedHashSet<>();
        segments.forEach(segment -> found.addAll(Responsibilities.in(text, segment)));
        if (found.isEmpty()) {
            found.addAll(Responsibilities.in(text, passage.start(), passage.end()));
        }
        return List.copyOf(found);
    }
}
