package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yanxun.language.FoldedText;
import org.yanxun.language.TextRange;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.finding.Matter;

/** Lays out what was read for the checks. */
final class Matters {

    private final FoldedText text;

    Matters(FoldedText text) {
        this.text = text;
    }

    /** The items with what they promise. */
    static List<Matter.Article> articles(List<PlanText.Section> sections, List<List<ItemReading>> readings) {
        List<Matter.Article> articles = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            List<PlanText.Item> items = sections.get(section).items();
            for (int item = 0; item < items.size(); item++) {
                ItemReading reading = readings.get(section).get(item);
                PlanText.Item place = items.get(item);
                articles.add(
                        new Matter.Article(place.start(), place.end(), reading.targets(), reading.responsibilities()));
            }
        }
        return articles;
    }

    /** The numbers at the heads of the lines. */
    List<Matter.HeadNumber> numbers(List<Line> lines) {
        List<Matter.HeadNumber> numbers = new ArrayList<>();
        for (Line line : lines) {
            Numbering.of(line).ifPresent(mark -> {
                OptionalInt value = Numbering.value(line.text().substring(mark.start(), mark.end()));
                TextRange range = text.originalRange(line.start() + mark.start(), line.start() + mark.end());
                boolean goesThrough = mark.way() == Numbering.ARTICLE;
                value.ifPresent(number -> numbers.add(
                        new Matter.HeadNumber(mark.way().depth(), number, range.start(), range.end(), goesThrough)));
            });
        }
        return numbers;
    }
}
