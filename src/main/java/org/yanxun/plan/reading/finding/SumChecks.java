package org.yanxun.plan.reading.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Finding.Code;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Sums beside their parts: 48学分,其中16、8、24; 10名、20名,共30名. */
final class SumChecks {

    private static final Set<TargetKind> SUMMED =
            Set.of(TargetKind.CREDITS, TargetKind.HOURS, TargetKind.COUNT, TargetKind.MONEY, TargetKind.BASELINE);
    private static final Pattern PARTS_FOLLOW = Pattern.compile("其中|分别|包括|包含|即|由|\\(|分为|:|含");
    private static final Pattern PART_GAP = Pattern.compile("[^。;!?\\n]{0,26}");
    private static final Pattern SUM_FOLLOWS = Pattern.compile("[,、]?[^,、。;]{0,6}(?:共计?|合计|总计|计|总共)[^,。;\\d]{0,4}");
    private static final int FAR = 40;
    private static final int MANY = 3;
    private static final int MYRIAD = 4;
    private static final int MOST_PARTS = 12;

    private final Matter matter;
    private final Consumer<Finding> found;

    private SumChecks(Matter matter, Consumer<Finding> found) {
        this.matter = matter;
        this.found = found;
    }

    static void in(Matter matter, Consumer<Finding> found) {
        SumChecks checks = new SumChecks(matter, found);
        for (Article article : matter.articles()) {
            for (TargetKind kind : SUMMED) {
                checks.check(article.targets().stream()
                        .filter(target -> target.kind() == kind && isPlain(target))
                        .toList());
            }
        }
    }

    private static boolean isPlain(Target target) {
        return target.amount().value().isPresent() && target.amount().values().isEmpty();
    }

    private void check(List<Target> targets) {
        int at = 0;
        while (at < targets.size()) {
            int used = sumFirst(targets, at);
            used = used > 0 ? used : sumLast(targets, at);
            at += Math.max(1, used);
        }
    }

    /** 48, of which 16, 8 and 24; answers how many targets it concerned. */
    private int sumFirst(List<Target> targets, int at) {
        List<Target> parts = new ArrayList<>();
        int next = at + 1;
        while (next < targets.size()
                && parts.size() < MOST_PARTS
                && goesOn(targets.get(next - 1), targets.get(next), parts.isEmpty())) {
            parts.add(targets.get(next));
            next++;
        }
        if (parts.size() < 2) {
            return 0;
        }
        Target sum = targets.get(at);
        Optional<Integer> fitting = fitting(sum, parts);
        if (fitting.isPresent()) {
            report(Code.SUM_CHECKED, sum, parts.subList(0, fitting.get()));
            return fitting.get() + 1;
        }
        if (contradicts(sum, parts)) {
            report(Code.SUM_WRONG, sum, parts);
            return parts.size() + 1;
        }
        return 0;
    }

    private boolean goesOn(Target before, Target next, boolean isFirst) {
        if (!before.amount().unit().equals(next.amount().unit()) || next.start() < before.end()) {
            return false;
        }
        String between = matter.between(before, next);
        return between.length() <= FAR
                && (isFirst
                        ? PARTS_FOLLOW.matcher(between).find()
                        : PART_GAP.matcher(between).matches());
    }

    private static Optional<Integer> fitting(Target sum, List<Target> parts) {
        BigDecimal total = BigDecimal.ZERO;
        for (int at = 0; at < parts.size(); at++) {
            total = total.add(value(parts.get(at)));
            if (at > 0 && total.compareTo(value(sum)) == 0) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    /** Parts of people may be some among many; credits, hours and money are shared out whole. */
    private static boolean contradicts(Target sum, List<Target> parts) {
        boolean isLess = total(parts).compareTo(value(sum)) < 0;
        boolean isOpen = parts.stream().anyMatch(part -> part.amount().comparison() == Comparison.AT_LEAST);
        if (isLess && isOpen) {
            return false;
        }
        boolean isWhole = sum.kind() != TargetKind.COUNT && sum.kind() != TargetKind.BASELINE;
        return isWhole || parts.size() >= MANY || total(parts).compareTo(value(sum)) > 0;
    }

    /** 10, 20 and 30, 60 in all. */
    private int sumLast(List<Target> targets, int at) {
        List<Target> parts = new ArrayList<>(List.of(targets.get(at)));
        int next = at + 1;
        while (next < targets.size()
                && parts.size() < MOST_PARTS
                && goesOn(targets.get(next - 1), targets.get(next), false)) {
            String between = matter.between(targets.get(next - 1), targets.get(next));
            boolean isSum = SUM_FOLLOWS.matcher(between).matches();
            if (isSum && parts.size() > 1) {
                boolean fits = total(parts).compareTo(value(targets.get(next))) == 0;
                report(fits ? Code.SUM_CHECKED : Code.SUM_WRONG, targets.get(next), parts);
                return parts.size() + 1;
            }
            parts.add(targets.get(next));
            next++;
        }
        return 0;
    }

    private void report(Code code, Target sum, List<Target> parts) {
        int start = Math.min(sum.start(), parts.getFirst().start());
        int end = Math.max(sum.end(), parts.getLast().end());
        List<String> repairs = code == Code.SUM_CHECKED ? List.of() : repairs(sum, parts);
        found.accept(new Finding(code, start, end, repairs));
    }

    /** The sum as the parts say; or any one part as the sum and the others say. */
    private List<String> repairs(Target sum, List<Target> parts) {
        List<String> repairs = new ArrayList<>();
        repairs.add(replaced(sum, total(parts)));
        for (Target part : parts) {
            BigDecimal fitting = value(sum).subtract(total(parts)).add(value(part));
            if (fitting.signum() > 0) {
                repairs.add(replaced(part, fitting));
            }
        }
        return repairs;
    }

    private String replaced(Target target, BigDecimal value) {
        String words = matter.text().original().substring(target.start(), target.end());
        BigDecimal said = words.contains("萬元") || words.contains("万元") ? value.movePointLeft(MYRIAD) : value;
        return words.replaceFirst(
                "[\\d,.]+|[一二两三四五六七八九十百千万零〇]+", said.stripTrailingZeros().toPlainString());
    }

    private static BigDecimal total(List<Target> parts) {
        return parts.stream().map(SumChecks::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Target target) {
        return target.amount().value().orElse(BigDecimal.ZERO);
    }
}
