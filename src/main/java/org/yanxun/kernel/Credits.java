package org.yanxun.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of credits (學分), kept to a tenth. May be negative: a counter-entry takes away what an entry gave.
 */
public record Credits(BigDecimal value) implements Comparable<Credits> {

    /** No credits. */
    public static final Credits ZERO = of(0);

    public Credits {
        value = value.setScale(1, RoundingMode.HALF_UP);
    }

    /** That many whole credits. */
    public static Credits of(long whole) {
        return new Credits(BigDecimal.valueOf(whole));
    }

    /**
     * Reads an amount such as {@code 1.5}.
     *
     * @throws NumberFormatException if the text is no number
     */
    public static Credits of(String text) {
        return new Credits(new BigDecimal(text));
    }

    /** Both together. */
    public Credits plus(Credits other) {
        return new Credits(value.add(other.value));
    }

    /** What is still missing to reach the minimum; never less than zero. */
    public Credits missingTo(Credits minimum) {
        return new Credits(minimum.value.subtract(value).max(BigDecimal.ZERO));
    }

    /** Whether this is at least the minimum. */
    public boolean reaches(Credits minimum) {
        return value.compareTo(minimum.value) >= 0;
    }

    /** The share of the minimum that is reached, 0 to 1; a minimum of zero is always reached. */
    public double shareOf(Credits minimum) {
        if (minimum.value.signum() <= 0) {
            return 1;
        }
        return Math.clamp(value.doubleValue() / minimum.value.doubleValue(), 0, 1);
    }

    @Override
    public int compareTo(Credits other) {
        return value.compareTo(other.value);
    }

    /** As people write it: 16, 1.5. */
    @Override
    public String toString() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
