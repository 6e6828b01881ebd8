package org.yanxun.plan.reading.print;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yanxun.plan.PlanText;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/**
 * A target as it is handed to programs.
 *
 * @param values numbers of a range or of stages, else the members of a list
 */
public record TargetView(
        TargetKind kind,
        @Nullable BigDecimal value,
        List<?> values,
        Amount.@Nullable Unit unit,
        Amount.Comparison comparator,
        List<Qualifier> qualifiers,
        @Nullable String subject,
        Bearing.@Nullable Level level,
        @Nullable String programme,
        @Nullable String from,
        @Nullable String to,
        String quote,
        int start,
        int end) {

    /** The view of a target of that text. */
    public static TargetView of(PlanText text, Target target) {
        Amount amount = target.amount();
        Bearing bearing = target.bearing();
        return new TargetView(
                target.kind(),
                amount.value().map(TargetView::plain).orElse(null),
                amount.values().isEmpty()
                        ? amount.names()
                        : amount.values().stream().map(TargetView::plain).toList(),
                amount.unit().orElse(null),
                amount.comparison(),
                amount.qualifiers().stream().sorted().toList(),
                absentIfEmpty(bearing.subject()),
                bearing.level().orElse(null),
                absentIfEmpty(bearing.programme()),
                target.span().from().orElse(null),
                target.span().to().orElse(null),
                text.at(target.start(), target.end()),
                target.start(),
                target.end());
    }

    private static @Nullable String absentIfEmpty(String words) {
        return words.isEmpty() ? null : words;
    }

    /** 18000 rather than 1.8E+4. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
