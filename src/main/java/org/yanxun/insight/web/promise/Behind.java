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
     * @param after the row it begins after; absent for the beginning, which is also shown where that row is gone
     */
    static Behind of(List<Evidence> all, Optional<UUID> after, int limit) {
        int from = after.map(name -> placeAfter(all, name)).orElse(0);
        int to = Math.min(all.size(), from + limit);
        Optional<UUID> cursor = to < all.size() ? Optional.of(name(all, to - 1)) : Optional.empty();
        return new Behind(all.subList(from, to), from, all.size(), cursor);
    }

    /**
     * The same page, if it begins where it was to begin.
     *
     * @throws InvalidInput if it was to begin after a row that is not there
     */
    Behind exactly(Optional<UUID> after) {
        if (after.isPresent() && before == 0) {
            throw new InvalidInput("cursor", "shell.fault.cursor");
        }
        return this;
    }

    /** The place after the row of that name; the first one if no row is called so. */
    private static int placeAfter(List<Evidence> all, UUID name) {
        Map<String, Integer> said = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            String subject = subject(all.get(at));
            if (named(subject, said.merge(subject, 1, Integer::sum)).equals(name)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** What a row is called: by whom or what it is about, and how often that was there before; its details may change. */
    private static UUID name(List<Evidence> all, int at) {
        String subject = subject(all.get(at));
        long times = all.subList(0, at + 1).stream()
                .filter(row -> subject(row).equals(subject))
                .count();
        return named(subject, times);
    }

    private static UUID named(String subject, long times) {
        return UUID.nameUUIDFromBytes((subject + "#" + times).getBytes(StandardCharsets.UTF_8));
    }

    private static String subject(Evidence row) {
        return row.href().isEmpty() ? row.name() : row.href();
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
