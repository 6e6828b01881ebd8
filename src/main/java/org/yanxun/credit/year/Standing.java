package org.yanxun.credit.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yanxun.credit.Balance;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;

/**
 * How far a person is in a year.
 *
 * @param balance what there is
 * @param minima what the year's plan asks for; absent if no plan says so
 */
public record Standing(Balance balance, @Nullable Minima minima) {

    /**
     * The three minima of a year (plan row 5.1).
     *
     * @param centralised 集中培訓
     * @param online 網絡培訓
     * @param schoolBased 校本研訓
     */
    public record Minima(Credits centralised, Credits online, Credits schoolBased) {

        /** The minimum of one category. */
        public Credits of(CreditCategory category) {
            return switch (category) {
                case CENTRALISED -> centralised;
                case ONLINE -> online;
                case SCHOOL_BASED -> schoolBased;
            };
        }
    }

    /** The minimum of one category; empty if no plan says so. */
    public Optional<Credits> minimum(CreditCategory category) {
        return Optional.ofNullable(minima).map(all -> all.of(category));
    }

    /** What one category still lacks; nothing if no plan asks for anything. */
    public Credits missing(CreditCategory category) {
        return minimum(category).map(balance.of(category)::missingTo).orElse(Credits.ZERO);
    }

    /** The categories that still lack something. */
    public List<CreditCategory> gaps() {
        List<CreditCategory> gaps = new ArrayList<>();
        for (CreditCategory category : CreditCategory.values()) {
            if (missing(category).compareTo(Credits.ZERO) > 0) {
                gaps.add(category);
            }
        }
        return gaps;
    }

    /** Whether a plan asks for something and nothing of it is missing. */
    public boolean isComplete() {
        return minima != null && gaps().isEmpty();
    }
}
