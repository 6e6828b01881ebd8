package org.yanxun.programme.lists;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;

/**
 * A class as a line of its organisers' list.
 *
 * @param naming title, edition and stage
 * @param phase how far it is
 * @param span from when to when; absent for a draft without sessions
 * @param sessions how many gatherings
 */
public record ListedClass(
        UUID id,
        Naming naming,
        ClassFilter.Phase phase,
        CreditCategory category,
        @Nullable Span span,
        int sessions) {

    /** What it is called and who holds it. */
    public record Naming(
            String title,
            @Nullable Integer edition,
            @Nullable Integer stage,
            String programme,
            String organiser) {}

    /** Its first and last moment. */
    public record Span(Instant startsAt, Instant endsAt) {}

    /** Its first moment, if it has one. */
    public Optional<Instant> startsAt() {
        return Optional.ofNullable(span).map(Span::startsAt);
    }
}
