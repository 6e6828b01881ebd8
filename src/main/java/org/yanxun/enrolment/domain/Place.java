package org.yanxun.enrolment.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of the catalogue ended, as it stands in an address. */
public record Place(Instant startsAt, UUID id) {

    /** In the year 3000, later than any class. */
    private static final long FARTHEST = 32_503_680_000L;

    /** Reads one; absent if there is none or it is mangled. */
    public static Optional<Place> of(@Nullable String text) {
        try {
            String[] parts = text == null ? new String[0] : text.split("_", 2);
            long second = parts.length < 2 ? -1 : Long.parseLong(parts[0]);
            return second < 0 || second > FARTHEST
                    ? Optional.empty()
                    : Optional.of(new Place(Instant.ofEpochSecond(second), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException mangled) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return startsAt.getEpochSecond() + "_" + id;
    }
}
