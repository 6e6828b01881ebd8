package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.reading.scene.Segment.Mood;
import org.yanxun.plan.reading.time.PlanYears;

/** Cuts an item into segments: what stands between 。；！？ and line ends, a table's row whole. */
final class Segments {

    private static final String STRONG = "。;!?";

    private final Tables tables;
    private final PlanYears years;
    private final List<Segment> segments = new ArrayList<>();

    Segments(Tables tables, PlanYears years) {
        this.tables = tables;
        this.years = years;
    }

    /** The segments of an item. */
    static List<Segment> of(Passage passage, Mood mood, boolean opens, Tables tables, PlanYears years) {
        Segments segments = new Segments(tables, years);
        Mood current = mood;
        for (int at = 0; at < passage.lines().size(); at++) {
            Line line = passage.lines().get(at);
            Optional<Numbering.Mark> mark = at == 0 ? passage.mark() : Numbering.of(line);
            Line words = mark.map(found -> line.from(found.rest())).orElse(line);
            boolean goesOn = opens || at + 1 < passage.lines().size();
            if (tables.isRow(line)) {
                segments.addRow(line);
            } else {
                Optional<Line> heading = new Passage(mark, List.of(line)).heading(Sentences.of(words));
                current = heading.flatMap(name -> Moods.of(name.text())).orElse(at == 0 ? mood : current);
                segments.add(words, heading.filter(name -> goesOn || name.end() < line.end() - 1), current);
            }
        }
        return segments.segments;
    }

    private void addRow(Line line) {
        if (tables.isHead(line)) {
            return;
        }
        List<Segment.Cell> cells = tables.cells(line);
        char[] words = line.text().toCharArray();
        for (int at = 1; at < cells.size(); at++) {
            for (int gap = cells.get(at - 1).end(); gap < cells.get(at).start(); gap++) {
                words[gap] = ',';
            }
        }
        Segment.Place place = new Segment.Place(Mood.ROW, years, cells);
        segments.add(new Segment(new String(words), line.start(), 0, place));
    }

    private void add(Line words, Optional<Line> heading, Mood mood) {
        int said = heading.map(Line::end).orElse(words.start());
        boolean isTitle = heading.isEmpty() && isTitle(words.text());
        String text = words.text();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (STRONG.indexOf(text.charAt(at)) >= 0) {
                add(words, start, at + 1, isTitle ? words.end() : said, mood);
                start = at + 1;
            }
        }
        add(words, start, text.length(), isTitle ? words.end() : said, mood);
    }

    /** A few words alone on their line, with no mark in them, name what follows. */
    private static boolean isTitle(String text) {
        return text.length() <= 8 && text.chars().noneMatch(unit -> ",、。:;!?".indexOf(unit) >= 0);
    }

    private void add(Line words, int start, int end, int said, Mood mood) {
        if (start < end) {
            int from = words.start() + start;
            String text = words.text().substring(start, end);
            int skip = Math.clamp(said - from, 0, text.length());
            while (skip > 0 && skip < text.length() && ":。. ".indexOf(text.charAt(skip)) >= 0) {
                skip++;
            }
            segments.add(new Segment(text, from, skip, new Segment.Place(mood, years, List.of())));
        }
    }
}
