package org.yanxun.plan.reading.target;

import java.util.ArrayList;
import java.util.List;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.reading.scene.Segment;

/**
 * The words of a segment in the script of the text.
 *
 * @param text the whole text
 * @param segment some of it, folded
 */
record AsWritten(FoldedText text, Segment segment) {

    private static final int NEAR = 12;

    /** A word of the segment or of its columns' heads, the nearest to a place; a code stays as it is. */
    String near(String word, int place) {
        if (word.isEmpty()) {
            return word;
        }
        int behind = segment.text().indexOf(word, Math.max(0, place - word.length() - NEAR));
        int at = behind >= 0 ? behind : segment.text().lastIndexOf(word, place);
        return at >= 0 ? at(segment.start() + at, word) : inHead(word);
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

    private String inHead(String word) {
        return segment.place().cells().stream()
                .filter(cell -> cell.head().contains(word))
                .findFirst()
                .map(cell -> at(cell.named() + cell.head().indexOf(word), word))
                .orElse(word);
    }

    private String at(int place, String word) {
        return text.originalRange(place, place + word.length()).of(text.original());
    }
}
