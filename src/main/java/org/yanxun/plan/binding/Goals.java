package org.yanxun.plan.binding;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Qualifier;

/** The goal a target's words ask for. */
public final class Goals {

    /** 逐年 is none: 達到80%並逐年提高 asks for the eighty per cent, and for more each year. */
    private static final Set<Qualifier> SOFT = EnumSet.of(
            Qualifier.AROUND,
            Qualifier.ABOUT,
            Qualifier.NEARLY,
            Qualifier.ODD,
            Qualifier.STRIVE,
            Qualifier.MAINLY,
            Qualifier.SECONDARY,
            Qualifier.GRADUALLY,
            Qualifier.BASICALLY,
            Qualifier.IN_PRINCIPLE,
            Qualifier.EXPECTED,
            Qualifier.POSSIBLE_RHETORIC);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Goals() {}

    /** Everybody by the end. */
    public static Goal everybody() {
        return new Goal(WHOLE, true, Comparison.AT_LEAST, false);
    }

    /** The figure of a target, of a range its lower end; absent if it has none. */
    public static Optional<Goal> of(Amount amount) {
        boolean isShare = amount.unit().filter(Amount.Unit.PERCENT::equals).isPresent();
        return amount.value()
                .map(value -> new Goal(lower(amount, value), isShare, amount.comparison(), isSoft(amount)));
    }

    private static BigDecimal lower(Amount amount, BigDecimal value) {
        boolean isRange = amount.comparison() == Comparison.RANGE;
        return isRange ? amount.values().stream().min(BigDecimal::compareTo).orElse(value) : value;
    }

    /** Whether a soft word stands with it, so that a hair's breadth is no failure. */
    static boolean isSoft(Amount amount) {
        return amount.comparison() == Comparison.ABOUT
                || amount.qualifiers().stream().anyMatch(SOFT::contains);
    }
}
