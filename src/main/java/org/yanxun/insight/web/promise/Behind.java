package org.yanxun.insight.web.promise;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.shell.fault.InvalidInput;

/**
 * Some of the rows behind a figure, in their order.
 *
 * @param rows the rows
 * @param before how many stand before them
 * @param total how many there are
 * @param cursor to be sent for those that follow; absent on the last page
 */
record Behind(List<Evidence> rows, int before, int total, Optional<UUID> cursor) {

    static final Behind NONE = new Behind(List.of(), 0, 0, Optional.empty());

    Behind {
        rows = List.copyOf(rows);
    }

    /**
     * A page of all rows.
     *
     * @param after the row it begins after; absent for the beginning
     * @throws InvalidInput if no row is called so
     */
    static Behind of(List<Evidence> all, Optional<UUID> after, int limit) {
        List<UUID> names = after.isPresent() || all.size() > limit ? names(all) : List.of();
        int from = after.map(name -> place(names, name)).orElse(0);
        int to = Math.min(all.size(), from + limit);
        Optional<UUID> cursor = to < all.size() ? Optional.of(names.get(to - 1)) : Optional.empty();
        return new Behind(all.subList(from, to), from, all.size(), cursor);
    }

    private static int place(List<UUID> names, UUID name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new InvalidInput("cursor", "shell.fault.cursor");
        }
        return at + 1;
    }

    /** What each row is called: made of all it says, and of how often just this was said before it. */
    private static List<UUID> names(List<Evidence> all) {
        Map<Evidence, Integer> said = new HashMap<>();
        return all.stream()
                .map(row -> row + "#" + said.merge(row, 1, Integer::sum))
                .map(row -> UUID.nameUUIDFromBytes(row.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** The number of its first row, counted from 1. */
    int first() {
        return before + 1;
    }

    /** The number of its last row. */
    int last() {
        return before + rows.size();
    }

    /** Whether there are rows on other pages. */
    boolean isPart() {
        return rows.size() < total;
    }
}
