package org.yanxun.programme.lists;

import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;

/**
 * Which classes a list shows.
 *
 * @param phase how far they are; absent for all
 * @param category the kind of credits; absent for all
 * @param words what their titles hold; may be empty
 * @param after where the page before ended; absent for the first
 */
public record ClassFilter(
        @Nullable Phase phase,
        @Nullable CreditCategory category,
        String words,
        @Nullable Cursor after) {

    /** How far a class is, seen from today. */
    public enum Phase {
        DRAFT,
        OPEN,
        RUNNING,
        OVER,
        CANCELLED
    }
}
