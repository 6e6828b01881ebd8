package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.yanxun.language.FoldedText;
import org.yanxun.language.TextRange;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.reading.finding.Matter;
import org.yanxun.plan.reading.scene.Segment;

/** Lays out what was read for the checks. */
final class Matters {

    private static final int NUMBERED = 24;

    private final FoldedText text;

    Matters(FoldedText text) {
        this.text = text;
    }

    /** The items with what they promise. */
    List<Matter.Article> articles(List<PlanText.Section> sections, List<List<ItemReading>> readings) {
        List<Matter.Article> articles = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            List<PlanText.Item> items = sections.get(section).items();
            int[] groups = groups(items, articles.size());
            for (int item = 0; item < items.size(); item++) {
                ItemReading reading = readings.get(section).get(item);
                PlanText.Item place = items.get(item);
                articles.add(new Matter.Article(
                        place.start(), place.end(), reading.targets(), reading.responsibilities(), groups[item]));
            }
        }
        return articles;
    }

    /** Items of one group stand beside one another; a number further out between them parts them. */
    private int[] groups(List<PlanText.Item> items, int first) {
        int[] groups = new int[items.size()];
        NavigableMap<Integer, Integer> open = new TreeMap<>();
        for (int at = 0; at < items.size(); at++) {
            int depth = depth(items.get(at));
            open.tailMap(depth, false).clear();
            int group = first + at;
            groups[at] = open.computeIfAbsent(depth, none -> group);
        }
        return groups;
    }

    private int depth(PlanText.Item item) {
        if (item.number().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int from = text.foldedOffset(item.start());
        String words = text.folded().substring(from, Math.min(text.folded().length(), from + NUMBERED));
        return Numbering.of(new Line(words, 0)).map(mark -> mark.way().depth()).orElse(Integer.MAX_VALUE);
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

    /** The rows of the tables among the lines, without those that name the columns. */
    List<Matter.Row> rows(List<Line> lines, Tables tables) {
        return lines.stream()
                .filter(line -> tables.isRow(line) && !tables.isHead(line))
                .map(line -> new Matter.Row(
                        tables.tableOf(line),
                        tables.cells(line).stream()
                                .map(cell -> cell(line, cell))
                                .toList()))
                .toList();
    }

    private Matter.Cell cell(Line line, Segment.Cell cell) {
        TextRange range = text.originalRange(line.start() + cell.start(), line.start() + cell.end());
        String words = line.text().substring(cell.start(), cell.end());
        return new Matter.Cell(cell.head(), words, range.start(), range.end());
    }
}
