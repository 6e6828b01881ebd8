package org.yanxun.plan.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yanxun.shell.fault.InvalidInput;

/** A page of a list for programs, and what to send as {@code cursor} for the next; absent on the last one. */
public record Rows<T>(List<T> items, @Nullable UUID next) {

    private static final int MOST = 200;

    /** All of them on one page. */
    public static <T> Rows<T> whole(List<T> items) {
        return new Rows<>(items, null);
    }

    /**
     * The page that begins after the row of that identity, or at the list's beginning.
     *
     * @throws InvalidInput if the limit asks for nothing or for more than 200 rows, or if no row has that identity
     */
    public static <T> Rows<T> of(List<T> all, int limit, @Nullable UUID cursor, Function<T, UUID> id) {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("limit", "plan.wrong.limit", MOST);
        }
        List<T> rest = after(all, cursor, id);
        boolean more = rest.size() > limit;
        List<T> items = more ? rest.subList(0, limit) : rest;
        return new Rows<>(items, more ? id.apply(items.getLast()) : null);
    }

    private static <T> List<T> after(List<T> all, @Nullable UUID cursor, Function<T, UUID> id) {
        if (cursor == null) {
            return all;
        }
        for (int at = 0; at < all.size(); at++) {
            if (id.apply(all.get(at)).equals(cursor)) {
                return all.subList(at + 1, all.size());
            }
        }
        throw new InvalidInput("cursor", "plan.wrong.cursor");
    }

    /** The same rows shown in another way. */
    public <R> Rows<R> shown(Function<T, R> as) {
        return new Rows<>(items.stream().map(as).toList(), next);
    }
}
