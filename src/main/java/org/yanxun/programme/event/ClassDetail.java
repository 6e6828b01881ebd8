package org.yanxun.programme.event;

import org.jspecify.annotations.Nullable;
import org.yanxun.programme.SessionPlan.Span;

/**
 * One thing about a class that is different now.
 *
 * @param key the key of the words for what it is (time, place, trainer …)
 * @param session the title of the session it is about; empty for the class itself
 * @param before what it was
 * @param after what it is
 */
public record ClassDetail(String key, String session, Value before, Value after) {

    /**
     * What something is, to be said in each reader's language; one of the three.
     *
     * @param text a text that is the same in every language; may be empty
     * @param word the key of words
     * @param when a stretch of time
     */
    public record Value(
            @Nullable String text,
            @Nullable String word,
            @Nullable Span when) {

        /** A text. */
        public static Value of(String text) {
            return new Value(text, null, null);
        }

        /** A stretch of time. */
        public static Value of(Span when) {
            return new Value(null, null, when);
        }

        /** Words. */
        public static Value word(String key) {
            return new Value(null, key, null);
        }
    }
}
