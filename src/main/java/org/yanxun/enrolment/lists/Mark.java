package org.yanxun.enrolment.lists;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ended, as it stands in an address.
 *
 * @param rank the part of the list, counted from 0
 * @param at the moment the list is ordered by
 * @param id which one it was
 */
public record Mark(int rank, Instant at, UUID id) {

    /** Before everything in a list that begins with the earliest. */
    static final Mark EARLIEST = new Mark(-1, Instant.EPOCH, new UUID(0, 0));

    /** In the year 3000, later than any class. */
    private static final long FARTHEST = 32_503_680_000L;

    /** Before everything in a list that begins with the latest. */
    static final Mark LATEST = new Mark(-1, Instant.ofEpochSecond(FARTHEST), new UUID(0, 0));

    /** Reads one from an address; absent if there is none or it is mangled. */
    public static Optional<Mark> of(@Nullable String text) {
        try {
            String[] parts = text == null ? new String[0] : text.split("_", 3);
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new Mark(
                            Integer.parseInt(parts[0]),
                            Instant.ofEpochSecond(Math.clamp(Long.parseLong(parts[1]), 0L, FARTHEST)),
                            UUID.fromString(parts[2])));
        } catch (IllegalArgumentException mangled) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return rank + "_" + at.getEpochSecond() + "_" + id;
    }
}
