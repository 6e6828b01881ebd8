package org.yanxun.plan.reading;

import java.util.List;
import java.util.Optional;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.duty.Responsibilities;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.reading.scene.Segment.Mood;
import org.yanxun.plan.reading.target.TargetReader;
import org.yanxun.plan.reading.time.PlanYears;
import org.yanxun.plan.target.Target;

/** Reads what the items of a section promise. */
final class ChapterReader {

    private final FoldedText text;
    private final Tables tables;
    private final PlanYears years;

    ChapterReader(FoldedText text, Tables tables, PlanYears years) {
        this.text = text;
        this.tables = tables;
        this.years = years;
    }

    /** The readings of its items in their order. */
    List<ItemReading> read(Outline.Chapter chapter) {
        Mood mood = chapter.heading()
                .flatMap(heading -> Moods.of(heading.title().text()))
                .orElse(Mood.PROMISES);
        return chapter.passages().stream().map(passage -> item(passage, mood)).toList();
    }

    private ItemReading item(Passage passage, Mood around) {
        Optional<Mood> own = passage.heading(passage.sentences()).flatMap(name -> Moods.of(name.text()));
        List<Segment> segments = Segments.of(passage, own.orElse(around), tables, years);
        List<Target> targets = segments.stream()
                .flatMap(segment -> TargetReader.read(text, segment).stream())
                .toList();
        return new ItemReading(Responsibilities.in(text, passage.start(), passage.end()), targets);
    }
}
