package org.yanxun.insight.progress;

import java.util.OptionalDouble;
import org.yanxun.plan.indicator.Count;
import org.yanxun.plan.promise.Binding.Goal;
import org.yanxun.plan.target.Amount.Comparison;

/**
 * What a figure has to come to. A soft word (左右, 力爭, 主要 …) gives a tenth of the amount: so 3 % 左右 is met at 2.7 %, and
 * 約 10 名 at 9. More than was asked for is never held against a promise, unless it says at most, or gives a range.
 *
 * @param least what it must reach; absent if it only has an upper end
 * @param most what it must not pass; absent if it has no upper end
 * @param isShare whether both are per cent of the whole
 * @param hair how far behind its time line still counts as on the way
 */
public record Aim(OptionalDouble least, OptionalDouble most, boolean isShare, double hair) {

    /** How much of the amount a soft word forgives. */
    public static final double SOFT = 0.1;

    /** How far behind still counts as on the way, of the amount. */
    public static final double TOLERANCE = 0.05;

    private static final double WHOLE = 100;

    /**
     * What a goal asks for.
     *
     * @param upper the upper end of a range; absent if it has none, and none any more where more is asked for
     */
    public static Aim of(Goal goal, OptionalDouble upper) {
        double amount = goal.amount().doubleValue();
        double slack = goal.isSoft() || goal.comparison() == Comparison.ABOUT ? SOFT : 0;
        OptionalDouble least = OptionalDouble.of(amount * (1 - slack));
        OptionalDouble none = OptionalDouble.empty();
        double hair = amount * TOLERANCE;
        return switch (goal.comparison()) {
            case EQ, AT_LEAST, ABOUT -> new Aim(least, none, goal.isShare(), hair);
            case AT_MOST -> new Aim(none, OptionalDouble.of(amount * (1 + slack)), goal.isShare(), hair);
            case RANGE -> {
                boolean isOpen = upper.orElse(0) < amount;
                OptionalDouble most = isOpen ? none : OptionalDouble.of(upper.getAsDouble() * (1 + slack));
                yield new Aim(least, most, goal.isShare(), hair);
            }
        };
    }

    /** A figure in the aim's own measure; absent for a share of nobody, or where no whole was counted. */
    public OptionalDouble measure(Count count) {
        if (!isShare) {
            return OptionalDouble.of(count.value().doubleValue());
        }
        return count.of()
                .filter(whole -> whole.signum() > 0)
                .map(whole -> OptionalDouble.of(WHOLE * count.value().doubleValue() / whole.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    /** What a ring is full at. */
    double full() {
        return least.orElse(most.orElse(0));
    }
}
