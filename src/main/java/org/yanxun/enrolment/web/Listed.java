package org.yanxun.enrolment.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next where the next page begins; absent on the last
 * @param <T> what is listed
 */
public record Listed<T>(List<T> items, @Nullable String next) {

    public Listed {
        items = List.copyOf(items);
    }

    /** A page of that many, out of one more if there are more; a mark says where it ended. */
    public static <T> Listed<T> of(List<T> found, int most, Function<T, Object> mark) {
        List<T> shown = found.subList(0, Math.min(most, found.size()));
        return new Listed<>(
                shown, found.size() > most ? mark.apply(shown.getLast()).toString() : null);
    }

    /** Where the next page begins, as it stands in an address; empty on the last. */
    public String rest() {
        return next == null ? "" : next;
    }
}
