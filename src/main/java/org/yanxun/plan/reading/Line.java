package org.yanxun.plan.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that says something, in the folded text.
 *
 * @param text its words without the blanks around them
 * @param start where they begin in the folded text
 */
record Line(String text, int start) {

    private static final String CLOSING = "。!?";

    int end() {
        return start + text.length();
    }

    /** Whether a sentence ends in it. */
    boolean saysSomething() {
        return text.chars().anyMatch(unit -> CLOSING.indexOf(unit) >= 0);
    }

    /** The same line from a place on. */
    Line from(int offset) {
        String rest = text.substring(offset);
        return new Line(
                rest.stripLeading(),
                start + offset + rest.length() - rest.stripLeading().length());
    }

    /** The same line up to a place. */
    Line until(int offset) {
        return new Line(text.substring(0, offset).stripTrailing(), start);
    }

    /** All lines with words in them, in order. */
    static List<Line> of(String folded) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || breaks(folded.charAt(at))) {
                add(folded.substring(start, at), start, lines);
                start = at + 1;
            }
        }
        return lines;
    }

    private static void add(String raw, int start, List<Line> lines) {
        if (!raw.isBlank()) {
            String leading = raw.stripLeading();
            lines.add(new Line(leading.stripTrailing(), start + raw.length() - leading.length()));
        }
    }

    private static boolean breaks(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\f' || unit == '\u000b';
    }
}
