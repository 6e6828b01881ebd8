package org.yanxun.shell.fault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What programs ask a list for, which has to be right: what is wrong is told, never mended in silence. */
public final class Asked {

    private Asked() {}

    /**
     * How many lines of a list.
     *
     * @param limit what was asked for
     * @param most the most that is given at once
     * @throws InvalidInput if it is less than one or more than the most
     */
    public static int limit(int limit, int most) {
        if (limit < 1 || limit > most) {
            throw new InvalidInput("limit", "shell.fault.limit", most);
        }
        return limit;
    }

    /**
     * The place to go on from.
     *
     * @param cursor as it was sent; absent or blank for the beginning
     * @param read what it was read as; empty if nothing could be made of it
     * @throws InvalidInput if something was sent and nothing could be made of it
     */
    public static <T> Optional<T> cursor(@Nullable String cursor, Optional<T> read) {
        if (read.isEmpty() && cursor != null && !cursor.isBlank()) {
            throw new InvalidInput("cursor", "shell.fault.cursor");
        }
        return read;
    }
}
