package org.yanxun.plan.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure.
 *
 * @param value what was counted
 * @param of out of how many; absent for a plain count
 */
public record Count(BigDecimal value, Optional<BigDecimal> of) {

    /** A plain count. */
    public static Count of(long value) {
        return new Count(BigDecimal.valueOf(value), Optional.empty());
    }

    /** So many of so many. */
    public static Count share(long value, long of) {
        return new Count(BigDecimal.valueOf(value), Optional.of(BigDecimal.valueOf(of)));
    }
}
