package org.yanxun.language;

/**
 * A stretch of a text in UTF-16 offsets.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + ".." + end);
        }
    }

    /** The text of this range. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** How many UTF-16 units it spans. */
    public int length() {
        return end - start;
    }
}
