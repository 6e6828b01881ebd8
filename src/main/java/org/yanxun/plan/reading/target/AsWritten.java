package org.yanxun.plan.reading.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.scene.Segment;

/** The words of a segment in the script of the text; each word is looked for once. */
final class AsWritten {

    private static final int NEAR = 12;

    private final FoldedText text;
    private final Segment segment;
    private final NavigableMap<Integer, Segment.Cell> cells = new TreeMap<>();
    private final Map<String, String> known = new HashMap<>();

    AsWritten(FoldedText text, Segment segment) {
        this.text = text;
        this.segment = segment;
        segment.place().cells().forEach(cell -> cells.put(cell.start(), cell));
    }

    /** A word of the segment or of the column's head, the nearest to a place; a code stays as it is. */
    String near(String word, int place) {
        return word.isEmpty()
                ? word
                : inHead(word, place).orElseGet(() -> known.computeIfAbsent(word, sought -> inSegment(sought, place)));
    }

    /** Words that follow one another from a place on. */
    List<String> each(List<String> words, int from) {
        List<String> written = new ArrayList<>();
        int next = from;
        for (String word : words) {
            int at = segment.text().indexOf(word, next);
            written.add(at < 0 ? word : at(segment.start() + at, word));
            next = at < 0 ? next : at + word.length();
        }
        return written;
    }

    private Optional<String> inHead(String word, int place) {
        return Optional.ofNullable(cells.floorEntry(place))
                .map(Map.Entry::getValue)
                .filter(cell -> cell.head().contains(word))
                .map(cell -> at(cell.named() + cell.head().indexOf(word), word));
    }

    private String inSegment(String word, int place) {
        int behind = segment.text().indexOf(word, Math.max(0, place - word.length() - NEAR));
        int at = behind >= 0 ? behind : segment.text().lastIndexOf(word, place);
        return at < 0 ? word : at(segment.start() + at, word);
    }

    private String at(int place, String word) {
        return text.originalRange(place, place + word.length()).of(text.original());
    }
}
