package org.yanxun.language;

import java.util.Arrays;

/** One run of the folding: first character by character, then the school words. Linear in the text's length. */
final class Folding {

    private final char[] out;
    private final int[] starts;
    private int length;
    private boolean inStep = true;

    Folding(String text) {
        // A character outside the BMP takes two units already; a BMP one may become such a pair.
        int room = text.length() + FoldTable.growing(text);
        out = new char[room];
        starts = new int[room];
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            int point = Character.isHighSurrogate(unit) ? text.codePointAt(at) : unit;
            put(FoldTable.of(point), at);
            inStep &= length == at + 1;
            at += Character.charCount(point);
        }
        SchoolWords.replaceIn(out, length);
    }

    private void put(int point, int start) {
        if (point == FoldTable.NOTHING) {
            return;
        }
        int units = Character.toChars(point, out, length);
        Arrays.fill(starts, length, length + units, start);
        length += units;
    }

    String folded() {
        return new String(out, 0, length);
    }

    /** Whether every unit came from the unit at the same offset, so that no map is needed. */
    boolean inStep() {
        return inStep;
    }

    int[] starts() {
        return starts.length == length ? starts : Arrays.copyOf(starts, length);
    }
}
