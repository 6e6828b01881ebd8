package org.yanxun.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days: the first day belongs to it, the end no longer does. Without an end it is open.
 *
 * @param from the first day
 * @param until the first day after it; absent while nobody knows the end
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end before it begins: " + from + " to " + until);
        }
    }

    /** A period that has begun and has no end yet. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Whether the day belongs to this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether the two periods share a day. */
    public boolean overlaps(Period other) {
        LocalDate later = from.isBefore(other.from) ? other.from : from;
        return contains(later) && other.contains(later);
    }

    /**
     * The number of days.
     *
     * @throws IllegalStateException if the period is open
     */
    public long length() {
        if (until == null) {
            throw new IllegalStateException("an open period has no length");
        }
        return ChronoUnit.DAYS.between(from, until);
    }
}
