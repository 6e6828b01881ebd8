package org.yanxun.enrolment.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param cursor where the next page begins; absent on the last
 * @param <T> what is listed
 */
record Listed<T>(List<T> items, @Nullable String cursor) {

    Listed {
        items = List.copyOf(items);
    }

    /** A page of that many, out of one more if there are more; a mark says where it ended. */
    static <T> Listed<T> of(List<T> found, int most, Function<T, Object> mark) {
        List<T> shown = found.subList(0, Math.min(most, found.size()));
        return new Listed<>(
                shown, found.size() > most ? mark.apply(shown.getLast()).toString() : null);
    }

    /** The cursor as it stands in an address of a page; empty on the last. */
    String next() {
        return cursor == null ? "" : cursor;
    }
}
