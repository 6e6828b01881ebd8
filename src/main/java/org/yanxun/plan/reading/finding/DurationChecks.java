package org.yanxun.plan.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** A stated length beside its period: months and days may be counted with the last one or without. */
final class DurationChecks {

    private static final int FEW = 4;
    private static final String STRONG = "。;!?\n";

    private DurationChecks() {}

    static void in(Matter matter, Consumer<Finding> found) {
        for (Article article : matter.articles()) {
            List<Target> targets = article.targets();
            for (int at = 0; at < targets.size(); at++) {
                Target first = targets.get(at);
                targets.subList(at + 1, Math.min(targets.size(), at + FEW)).stream()
                        .flatMap(second -> check(matter, first, second).stream())
                        .findFirst()
                        .ifPresent(found);
            }
        }
    }

    private static Optional<Finding> check(Matter matter, Target first, Target second) {
        boolean isTurned = first.kind() == TargetKind.PERIOD;
        Target period = isTurned ? first : second;
        Target duration = isTurned ? second : first;
        boolean isPair = period.kind() == TargetKind.PERIOD && duration.kind() == TargetKind.DURATION;
        if (!isPair || !PeriodChecks.isNear(first, second) || isParted(matter, first, second)) {
            return Optional.empty();
        }
        return isPlaced(period)
                ? compare(matter, period, duration, first.start(), Math.max(first.end(), second.end()))
                : Optional.empty();
    }

    private static boolean isPlaced(Target period) {
        return period.span().from().isPresent() && period.span().to().isPresent() && !PeriodChecks.isReversed(period);
    }

    private static boolean isParted(Matter matter, Target first, Target second) {
        String between = matter.between(first, second);
        return between.chars().anyMatch(unit -> STRONG.indexOf(unit) >= 0);
    }

    private static Optional<Finding> compare(Matter matter, Target period, Target duration, int start, int end) {
        Optional<Integer> months = Months.of(duration);
        Optional<Integer> days = Months.days(duration);
        if (months.isPresent()) {
            int length = Months.between(period.span());
            boolean fits = months.get() == length || months.get() == length + 1;
            return Optional.of(finding(fits, start, end, monthRepairs(matter, period, months.get(), length + 1)));
        }
        if (days.isPresent() && Months.hasDays(period.span())) {
            int length = Months.daysBetween(period.span());
            boolean fits = days.get() == length || days.get() == length + 1;
            return Optional.of(finding(fits, start, end, List.of((length + 1) + "天")));
        }
        return Optional.empty();
    }

    private static Finding finding(boolean fits, int start, int end, List<String> repairs) {
        return fits
                ? new Finding(Code.DURATION_CHECKED, start, end, List.of())
                : new Finding(Code.DURATION_CONTRADICTS_PERIOD, start, end, repairs);
    }

    private static List<String> monthRepairs(Matter matter, Target period, int stated, int length) {
        var from = Months.month(period.span().from().orElseThrow());
        List<String> repairs = new ArrayList<>();
        repairs.add(length + matter.say("個月"));
        repairs.add(Months.written(from, from.plusMonths(stated - 1L)));
        return repairs;
    }
}
