package org.yanxun.roster.find;

import java.util.List;
import java.util.Locale;
import org.yanxun.language.NameKeys;

/**
 * What a person typed to find someone, and by which keys it can find.
 *
 * @param start how the key must begin
 * @param sortStart how the place in the order begins for most of those found by the first key; empty if it tells nothing
 * @param keys the columns that may begin so; empty if nothing was typed
 * @param order the column the result is ordered by, before the id
 */
record Sought(String start, String sortStart, List<String> keys, String order) {

    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);
    private static final String BY_NAME = "sort_key";
    private static final String BY_NUMBER = "number_key";

    /** What nobody is called by, such as a sign alone. */
    private static final Sought NOBODY = new Sought(LAST, "", List.of(BY_NAME), BY_NAME);

    static Sought of(String query) {
        String typed = NameKeys.typed(query);
        if (typed.isBlank()) {
            return query.isBlank() ? new Sought("", "", List.of(), BY_NAME) : NOBODY;
        }
        if (typed.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return new Sought(typed.toUpperCase(Locale.ROOT), "", List.of(BY_NUMBER), BY_NUMBER);
        }
        String joined = typed.replace(" ", "");
        if (joined.codePoints().allMatch(c -> c < 0x250)) {
            return latin(joined);
        }
        return new Sought(joined, NameKeys.of(joined).sort(), List.of("name_folded", "given_folded"), BY_NAME);
    }

    /** A single letter begins a name's pinyin, its initials and its place in the order alike. */
    private static Sought latin(String letters) {
        return letters.length() == 1
                ? new Sought(letters, "", List.of(BY_NAME), BY_NAME)
                : new Sought(letters, letters, List.of("pinyin_joined", "initials", "given_pinyin"), BY_NAME);
    }

    /** Sorts after everything that begins as sought. */
    String end() {
        return start + LAST;
    }

    /** Sorts after every place that begins so. */
    String sortEnd() {
        return sortStart + LAST;
    }

    /** Whether anything was typed. */
    boolean isAnything() {
        return keys.isEmpty();
    }

    /** Whether the keys are the order itself, so that the first ones found are the first ones shown. */
    boolean isInOrder() {
        return isAnything() || keys.contains(order);
    }
}
