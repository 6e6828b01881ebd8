package org.yanxun.enrolment.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.enrolment.domain.Catalogue.Place;
import org.yanxun.enrolment.domain.Catalogue.Seen;

/** Where a page of the catalogue ended, as it stands in an address. */
final class Places {

    private Places() {}

    /** Reads one; absent if there is none or it is mangled. */
    static Optional<Place> of(@Nullable String text) {
        try {
            String[] parts = text == null ? new String[0] : text.split("_", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(
                            new Place(Instant.ofEpochSecond(Long.parseLong(parts[0])), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | DateTimeException mangled) {
            return Optional.empty();
        }
    }

    /** The place after this class. */
    static String text(Seen last) {
        return last.offer().span().startsAt().getEpochSecond() + "_"
                + last.offer().id();
    }
}
