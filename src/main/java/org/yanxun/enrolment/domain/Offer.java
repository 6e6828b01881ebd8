package org.yanxun.enrolment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * A class as it is offered.
 *
 * @param standing whether it takes people, and how many have it taken already
 * @param span from its first moment to its last
 * @param audience for whom
 * @param sessions its gatherings, in order
 */
public record Offer(
        UUID id, Naming naming, Terms terms, Standing standing, Span span, Audience audience, List<Slot> sessions) {

    /** What it is called, what it belongs to, and who holds it. */
    public record Naming(
            String title,
            @Nullable Integer edition,
            @Nullable Integer stage,
            String programme,
            String organiser) {}

    /**
     * What it gives and asks.
     *
     * @param consent whether a seat needs the school's consent
     * @param hours training hours of all sessions together
     * @param credits the credits of whoever is there all the time
     */
    public record Terms(CreditCategory category, int capacity, boolean consent, BigDecimal hours, Credits credits) {}

    /**
     * How it stands.
     *
     * @param open whether it is published and not called off
     * @param taken how many seats are taken or held
     * @param because why it was called off, wholly or from some session on; absent if it was not
     */
    public record Standing(
            boolean open, int taken, @Nullable String because) {}

    /** A stretch of time. */
    public record Span(Instant startsAt, Instant endsAt) {

        /** Whether the two share a moment. */
        public boolean overlaps(Span other) {
            return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }
    }

    /**
     * One gathering.
     *
     * @param hours the training hours it counts for
     * @param trainer who leads it; absent if nobody is named
     */
    public record Slot(
            UUID id,
            String title,
            Span span,
            BigDecimal hours,
            String place,
            @Nullable String trainer) {}

    /**
     * For whom a class is; an empty set restricts nothing.
     *
     * @param within only people of this organisation; absent for the whole district
     * @param teachingYears no more years of teaching; absent for no limit
     */
    public record Audience(
            Set<String> stages,
            Set<String> subjects,
            Set<String> postKinds,
            @Nullable Within within,
            @Nullable Integer teachingYears,
            boolean rural,
            boolean migrant) {}

    /** An organisation and all below it: its path and its name. */
    public record Within(String path, String name) {}

    /** How many seats nobody has; never less than none. */
    public int left() {
        return Math.max(0, terms.capacity() - standing.taken());
    }
}
