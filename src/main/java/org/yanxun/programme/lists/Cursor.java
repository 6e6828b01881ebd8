package org.yanxun.programme.lists;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ended, as it stands in an address.
 *
 * @param startsAt when the last one begins
 * @param id which one it was
 */
public record Cursor(Instant startsAt, UUID id) {

    /** In the year 3000, later than any class. */
    private static final long FARTHEST = 32_503_680_000L;

    /** Reads one from an address; absent if there is none or it is mangled. */
    public static Optional<Cursor> of(@Nullable String text) {
        try {
            String[] parts = text == null ? new String[0] : text.split("_", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Cursor(
                            Instant.ofEpochSecond(Math.clamp(Long.parseLong(parts[0]), 0L, FARTHEST)),
                            UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | java.time.DateTimeException mangled) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return startsAt.getEpochSecond() + "_" + id;
    }
}
