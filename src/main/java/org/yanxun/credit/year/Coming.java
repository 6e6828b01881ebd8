package org.yanxun.credit.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yanxun.kernel.CreditCategory;

/**
 * A sitting that somebody is expected at and that is not settled: to come, under way, or over.
 *
 * @param sitting the sitting
 * @param title what it is called
 * @param place where
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param worth what it is worth; absent if it is no session of the programme
 * @param came when one came; absent if not yet
 */
public record Coming(
        UUID sitting,
        String title,
        String place,
        Instant startsAt,
        Instant endsAt,
        @Nullable Worth worth,
        @Nullable Instant came) {

    /**
     * What a session is worth.
     *
     * @param hours its training hours
     * @param category the category they count to
     * @param trainer who leads it; absent if nobody is named
     */
    public record Worth(
            BigDecimal hours,
            CreditCategory category,
            @Nullable String trainer) {}

    /** Whether it is over. */
    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    boolean countsTo(CreditCategory category) {
        return worth != null && worth.category() == category;
    }
}
