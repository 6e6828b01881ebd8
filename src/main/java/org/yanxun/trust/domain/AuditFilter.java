package org.yanxun.trust.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.kernel.DistrictId;

/**
 * Which decisions are looked for: all of a district's that fit everything said here.
 *
 * @param who a part of the name, or a person's id; empty for everyone
 * @param subject a kind of thing, or a thing's id; empty for everything
 * @param span the time they fell in
 */
public record AuditFilter(DistrictId district, String who, String subject, Span span) {

    /** From the first moment on and before the last; absent ends are open. */
    public record Span(Optional<Instant> from, Optional<Instant> until) {

        /** All of time. */
        public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());
    }

    /** Everything of a district. */
    public static AuditFilter of(DistrictId district) {
        return new AuditFilter(district, "", "", Span.ALWAYS);
    }

    /** The id that a text is; absent if it is none. */
    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
