package org.yanxun.plan;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * The credits a year asks of everyone, as a plan's text says it (plan row 5.1).
 *
 * @param total the total; absent if the text names none
 * @param minima the minimum of each category the text names, at least one
 */
public record CreditRequirement(Optional<Figure> total, Map<CreditCategory, Figure> minima) {

    public CreditRequirement {
        minima = Map.copyOf(minima);
    }

    /** What the minima come to. */
    public Credits sum() {
        return minima.values().stream().map(Figure::amount).reduce(Credits.ZERO, Credits::plus);
    }

    /** Whether the minima come to the total; a text without a total contradicts nothing. */
    public boolean sumHolds() {
        return total.map(figure -> figure.amount().equals(sum())).orElse(true);
    }

    /** Whether the text names a minimum for every category. */
    public boolean isWhole() {
        return minima.size() == CreditCategory.values().length;
    }

    /** What the whole year asks: the total as said, else what the minima come to. */
    public Credits wholeYear() {
        return total.map(Figure::amount).orElseGet(this::sum);
    }

    /** The minima alone, in the order of the categories. */
    public Map<CreditCategory, Credits> amounts() {
        Map<CreditCategory, Credits> amounts = new EnumMap<>(CreditCategory.class);
        minima.forEach((category, figure) -> amounts.put(category, figure.amount()));
        return amounts;
    }

    /**
     * A figure and where it stands in the text.
     *
     * @param amount credits
     * @param start its first character, in UTF-16 offsets of the source
     * @param end the unit after it, its unit of measure included where it stands there
     */
    public record Figure(Credits amount, int start, int end) {

        /** A figure of that value at a place. */
        public static Figure of(BigDecimal value, int start, int end) {
            return new Figure(new Credits(value), start, end);
        }
    }
}
