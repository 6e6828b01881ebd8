package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yanxun.plan.reading.scene.Moods;
import org.yanxun.plan.reading.scene.Segment;
import org.yanxun.plan.reading.scene.Segment.Mood;

/** Cuts an item into segments: what stands between 。；！？ and line ends, a table's row whole. */
final class Segments {

    private static final String STRONG = "。;!?";

    private final Tables tables;
    private final Dating dating;
    private final List<Segment> segments = new ArrayList<>();

    Segments(Tables tables, Dating dating) {
        this.tables = tables;
        this.dating = dating;
    }

    /** The segments of an item. */
    static List<Segment> of(Passage passage, Mood mood, boolean opens, Tables tables, Dating dating) {
        Segments segments = new Segments(tables, dating);
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
                Segment.Place place = new Segment.Place(current, dating.at(words.text(), mark), List.of());
                segments.add(words, heading.filter(name -> goesOn || name.end() < line.end() - 1), place);
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
        Segment.Place place = new Segment.Place(Mood.ROW, dating.at(line.text(), Optional.empty()), cells);
        segments.add(new Segment(new String(words), line.start(), 0, place));
    }

    private void add(Line words, Optional<Line> heading, Segment.Place place) {
        boolean isTitle = heading.isEmpty() && isTitle(words.text());
        int said = isTitle ? words.end() : heading.map(Line::end).orElse(words.start());
        Segment.Place here = place;
        int start = 0;
        for (int end = 1; end <= words.text().length(); end++) {
            if (end == words.text().length() || STRONG.indexOf(words.text().charAt(end - 1)) >= 0) {
                String text = words.text().substring(start, end);
                add(text, words.start() + start, said, here);
                here = here.behind(text);
                start = end;
            }
        }
    }

    /** A few words alone on their line, with no mark in them, name what follows. */
    private static boolean isTitle(String text) {
        return text.length() <= 8 && text.chars().noneMatch(unit -> ",、。:;!?".indexOf(unit) >= 0);
    }

    private void add(String text, int start, int said, Segment.Place place) {
        int skip = Math.clamp(said - start, 0, text.length());
        while (skip > 0 && skip < text.length() && ":。. ".indexOf(text.charAt(skip)) >= 0) {
            skip++;
        }
        segments.add(new Segment(text, start, skip, place));
    }
}
