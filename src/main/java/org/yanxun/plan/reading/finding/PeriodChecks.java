package org.yanxun.plan.reading.finding;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Periods that end before they begin, with both repairs where the length is stated. */
final class PeriodChecks {

    private static final int NEAR = 30;
    private static final int FEW = 6;

    private PeriodChecks() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            for (int at = 0; at < article.targets().size(); at++) {
                Target period = article.targets().get(at);
                if (isReversed(period)) {
                    List<String> repairs = repairs(matter, around(article.targets(), at), period);
                    found.accept(new Finding(Code.PERIOD_REVERSED, period.start(), period.end(), repairs));
                }
            }
        }
    }

    static boolean isReversed(Target target) {
        Optional<String> from = target.span().from();
        Optional<String> to = target.span().to();
        return target.kind() == TargetKind.PERIOD
                && from.isPresent()
                && to.isPresent()
                && from.get().compareTo(to.get()) > 0;
    }

    private static List<Target> around(List<Target> targets, int at) {
        return targets.subList(Math.max(0, at - FEW), Math.min(targets.size(), at + FEW));
    }

    private static List<String> repairs(Matter matter, List<Target> around, Target period) {
        YearMonth from = Months.month(period.span().from().orElseThrow());
        YearMonth to = Months.month(period.span().to().orElseThrow());
        boolean yearsOnly = !matter.words(period.start(), period.end()).contains("月");
        if (yearsOnly) {
            return List.of(to.getYear() + "—" + from.getYear() + "年");
        }
        Optional<Integer> months = around.stream()
                .filter(other -> other.kind() == TargetKind.DURATION && isNear(other, period))
                .flatMap(other -> Months.of(other).stream())
                .findFirst();
        List<String> repairs = new ArrayList<>();
        months.ifPresentOrElse(
                length -> {
                    repairs.add(Months.written(to.minusMonths(length - 1L), to));
                    repairs.add(Months.written(from, from.plusMonths(length - 1L)));
                },
                () -> repairs.add(Months.written(to, from)));
        return repairs;
    }

    static boolean isNear(Target one, Target other) {
        return other.start() - one.end() <= NEAR && one.start() - other.end() <= NEAR;
    }
}
