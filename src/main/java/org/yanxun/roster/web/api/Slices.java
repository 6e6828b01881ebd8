package org.yanxun.roster.web.api;

import java.util.List;
import java.util.function.Function;
import org.yanxun.roster.find.Stretch;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.InvalidInput;

/** Gives lists page by page where a place in them is how many come before it. */
final class Slices {

    /** The most that is given at once. */
    static final int MOST = 1_000;

    private Slices() {}

    /**
     * One page.
     *
     * @param cursor how many come before it
     * @param found finds a part of the list
     * @throws InvalidInput if the cursor or the limit is none
     */
    static <T, R> Slice<R> of(int cursor, int limit, Function<Stretch, List<T>> found, Function<T, R> told) {
        if (cursor < 0) {
            throw new InvalidInput("cursor", "shell.fault.cursor");
        }
        Stretch stretch = new Stretch(cursor, Asked.limit(limit, MOST));
        List<T> all = found.apply(stretch.oneMore());
        return new Slice<>(
                all.stream().limit(stretch.most()).map(told).toList(),
                all.size() > stretch.most() ? String.valueOf(stretch.end()) : null);
    }
}
