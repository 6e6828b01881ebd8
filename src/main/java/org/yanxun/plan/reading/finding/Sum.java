package org.yanxun.plan.reading.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;

/**
 * A stated sum beside its parts.
 *
 * @param whole as stated
 * @param parts that are to add up to it
 */
record Sum(Target whole, List<Target> parts) {

    private static final int MYRIAD = 4;

    /** Whether the parts are exactly the whole. */
    boolean holds() {
        return total(parts).compareTo(value(whole)) == 0;
    }

    /** What is to be said of it, at a place. */
    Finding found(Matter matter, int start, int end) {
        return holds()
                ? new Finding(Code.SUM_CHECKED, start, end, List.of())
                : new Finding(Code.SUM_WRONG, start, end, repairs(matter));
    }

    /** The sum as the parts say; or any one part as the sum and the others say. */
    private List<String> repairs(Matter matter) {
        List<String> repairs = new ArrayList<>();
        BigDecimal total = total(parts);
        repairs.add(replaced(matter, whole, total));
        for (Target part : parts) {
            BigDecimal fitting = value(whole).subtract(total).add(value(part));
            if (fitting.signum() > 0) {
                repairs.add(replaced(matter, part, fitting));
            }
        }
        return repairs;
    }

    private static String replaced(Matter matter, Target target, BigDecimal value) {
        String words = matter.text().original().substring(target.start(), target.end());
        boolean inMyriads = words.contains("萬元") || words.contains("万元");
        BigDecimal said = inMyriads ? value.movePointLeft(MYRIAD) : value;
        return words.replaceFirst(
                "[\\d,.]+|[一二两三四五六七八九十百千万零〇]+", said.stripTrailingZeros().toPlainString());
    }

    static BigDecimal total(List<Target> parts) {
        return parts.stream().map(Sum::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal value(Target target) {
        return target.amount().value().orElse(BigDecimal.ZERO);
    }
}
