package org.yanxun.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text in the one form that is searched and read by rules (simplified characters, half-width, 國小 as 小学 …), with
 * the way back to the place in the original. The original itself is kept as written.
 */
public final class FoldedText {

    private static final int[] SAME = {};

    private final String original;
    private final String folded;
    /** For each folded unit the start of the original character it came from; empty while both texts are in step. */
    private final int[] starts;

    private FoldedText(String original, String folded, int[] starts) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
    }

    /** Folds a text, in one pass over it. */
    public static FoldedText of(String original) {
        Folding folding = new Folding(original);
        return new FoldedText(original, folding.folded(), folding.inStep() ? SAME : folding.starts());
    }

    /** The folded form alone, for comparing short texts such as names and column titles. */
    public static String fold(String text) {
        return isPlain(text) ? text : new Folding(text).folded();
    }

    /** Numbers, dates and addresses of the Latin keyboard are in that form already. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit > '~' || FoldTable.of(unit) != unit) {
                return false;
            }
        }
        return true;
    }

    /** The text as it was written. */
    public String original() {
        return original;
    }

    /** The folded text; offsets in it are not those of the original. */
    public String folded() {
        return folded;
    }

    /** Where the folded unit stands in the original; the folded length answers the original's length. */
    public int originalOffset(int foldedOffset) {
        if (foldedOffset == folded.length()) {
            return original.length();
        }
        return starts.length == 0 ? foldedOffset : starts[foldedOffset];
    }

    /** The stretch of the original that the folded stretch came from, whole characters only. */
    public TextRange originalRange(int foldedStart, int foldedEnd) {
        int start = originalOffset(foldedStart);
        if (foldedEnd <= foldedStart) {
            return new TextRange(start, start);
        }
        int last = originalOffset(foldedEnd - 1);
        return new TextRange(start, last + Character.charCount(original.codePointAt(last)));
    }

    /** The first place of the sought words in either script, as a range of the original; empty if nowhere. */
    public Optional<TextRange> indexOf(String sought) {
        return indexOf(sought, 0);
    }

    /** The first place at or after an offset of the original. */
    public Optional<TextRange> indexOf(String sought, int originalFrom) {
        String form = fold(sought);
        int at = folded.indexOf(form, foldedOffset(originalFrom));
        return at < 0 ? Optional.empty() : Optional.of(originalRange(at, at + form.length()));
    }

    /** Whether the sought words stand anywhere, in either script. */
    public boolean contains(String sought) {
        return folded.contains(fold(sought));
    }

    /** All matches in order. The pattern is written against the folded form: simplified, half-width. */
    public Stream<FoldedMatch> find(Pattern pattern) {
        return pattern.matcher(folded).results().map(match -> new FoldedMatch(this, match));
    }

    /** The first folded unit that comes from the original offset or later. */
    public int foldedOffset(int originalOffset) {
        if (starts.length == 0) {
            return Math.min(originalOffset, folded.length());
        }
        int at = Arrays.binarySearch(starts, 0, folded.length(), originalOffset);
        if (at < 0) {
            return -at - 1;
        }
        return at > 0 && starts[at - 1] == originalOffset ? at - 1 : at;
    }
}
