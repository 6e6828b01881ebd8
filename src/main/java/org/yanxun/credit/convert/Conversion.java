package org.yanxun.credit.convert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of how many credits an hour is worth.
 *
 * @param version its number, named by every line of the ledger that it gave
 * @param since the first day on which it holds
 * @param until the first day on which another holds; absent while none is known
 * @param perHour credits an hour
 * @param replaced whether a later version from the same day has taken its place, so that it holds on no day
 * @param origin who laid it down, when and why
 */
public record Conversion(
        int version, LocalDate since, @Nullable LocalDate until, BigDecimal perHour, boolean replaced, Origin origin) {

    /**
     * Who laid a version down, and why.
     *
     * @param at when
     * @param by who, by name; absent if unknown here
     * @param reason why; absent where none was given
     */
    public record Origin(
            Instant at, @Nullable String by, @Nullable String reason) {}
}
