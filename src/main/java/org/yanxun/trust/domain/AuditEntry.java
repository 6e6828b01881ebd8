package org.yanxun.trust.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was written down.
 *
 * @param at when it was decided
 * @param who who decided it
 * @param action what was done, as {@code room.verb}
 * @param subject what it was done to
 * @param change before, after and why
 */
public record AuditEntry(UUID id, Instant at, Who who, String action, Subject subject, Change change) {

    /** The person and the hat worn at that time, as they were called then. */
    public record Who(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String role) {}

    /** A kind of thing, and which one; absent for a decision about no single thing. */
    public record Subject(String kind, @Nullable UUID id) {}

    /** What it was like before and after, as JSON, and why; each may be absent. */
    public record Change(
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}
}
