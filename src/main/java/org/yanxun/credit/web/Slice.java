package org.yanxun.credit.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.InvalidInput;

/**
 * A page of a list.
 *
 * @param items in order
 * @param next to be sent as {@code cursor} for the next page; absent on the last one
 */
record Slice<T>(List<T> items, @Nullable UUID next) {

    static final int MOST = 200;

    /** Refuses a limit that asks for nothing or for too much. */
    static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "credit.wrong.limit", MOST);
        }
        return limit;
    }

    /** The first of these, which are one more than asked for if there are more. */
    static <T> Slice<T> of(List<T> found, int limit, Function<T, UUID> id) {
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        return new Slice<>(items, more ? id.apply(items.getLast()) : null);
    }

    /**
     * Those after the one with that identity.
     *
     * @throws InvalidInput if there is none such
     */
    static <T> List<T> after(List<T> all, @Nullable UUID last, Function<T, UUID> id) {
        if (last == null) {
            return all;
        }
        for (int at = 0; at < all.size(); at++) {
            if (id.apply(all.get(at)).equals(last)) {
                return all.subList(at + 1, all.size());
            }
        }
        throw new InvalidInput("cursor", "credit.wrong.cursor");
    }
}
