package org.yanxun.plan.reading.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.finding.Matter.Article;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Finding;
import org.yanxun.plan.target.Qualifier;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Sums beside their parts: 48学分,其中16、8、24; 10名、20名,共30名. */
final class SumChecks {

    static final Set<TargetKind> SUMMED =
            Set.of(TargetKind.CREDITS, TargetKind.HOURS, TargetKind.COUNT, TargetKind.MONEY, TargetKind.BASELINE);
    private static final Pattern PARTS_FOLLOW = Pattern.compile("其中|分别|包括|包含|即|由|\\(|分为|:|含");
    private static final Pattern SOME = Pattern.compile("其中|含|包括");
    /** Those who are counted again by another of their sides. */
    private static final Pattern CROSSING = Pattern.compile("岁|党员|^[^男]*女[^男]*$|学历|学位|骨干|职称|高级|青年|优秀|硕士|博士|本科");

    private static final Pattern PART_GAP = Pattern.compile("[^。;!?\\n]{0,26}");
    private static final Pattern SUM_FOLLOWS =
            Pattern.compile("[^,、。;]{0,14}[,、]?[^,、。;]{0,6}(?:共计?|合计|总计|[合加]起来(?:是|有)?|(?<=[,、])计|总共)[^,。;\\d]{0,4}");
    private static final Set<Qualifier> FOR_EACH =
            EnumSet.of(Qualifier.PER_SCHOOL, Qualifier.PER_PERSON, Qualifier.PER_CLASS, Qualifier.PER_TIME);
    private static final int FAR = 40;
    private static final int MANY = 3;
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

    static boolean isPlain(Target target) {
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
        List<Target> parts = partsBehind(targets, at);
        Target sum = targets.get(at);
        if (parts.size() < 2 || parts.stream().anyMatch(part -> isLoose(part) || isRate(part, sum))) {
            return 0;
        }
        Optional<Integer> fitting = fitting(sum, parts);
        if (fitting.isPresent()) {
            report(sum, parts.subList(0, fitting.get()));
            return fitting.get() + 1;
        }
        boolean some = SOME.matcher(matter.between(sum, parts.getFirst())).find();
        if (some && CROSSING.matcher(matter.between(sum, parts.getLast())).find()) {
            return 0;
        }
        if (contradicts(sum, parts, some)) {
            report(sum, parts);
            return parts.size() + 1;
        }
        return 0;
    }

    private List<Target> partsBehind(List<Target> targets, int at) {
        List<Target> parts = new ArrayList<>();
        int next = at + 1;
        while (next < targets.size()
                && parts.size() < MOST_PARTS
                && goesOn(targets.get(next - 1), targets.get(next), parts.isEmpty())) {
            parts.add(targets.get(next));
            next++;
        }
        return parts;
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
            total = total.add(Sum.value(parts.get(at)));
            if (at > 0 && total.compareTo(Sum.value(sum)) == 0) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    /** 不超过12, 4左右: no part of any sum. */
    private static boolean isLoose(Target part) {
        return part.amount().comparison() == Comparison.AT_MOST || part.amount().comparison() == Comparison.ABOUT;
    }

    /** 总额480万元:12班以下每校2万元: so much for each is no part of what is for all. */
    private static boolean isRate(Target part, Target sum) {
        return isForEach(part) && !isForEach(sum);
    }

    private static boolean isForEach(Target target) {
        return target.amount().qualifiers().stream().anyMatch(FOR_EACH::contains);
    }

    /** Parts of people may be some among many; credits, hours and money are shared out whole. */
    private static boolean contradicts(Target sum, List<Target> parts, boolean some) {
        boolean isLess = Sum.total(parts).compareTo(Sum.value(sum)) < 0;
        boolean isOpen = parts.stream().anyMatch(part -> part.amount().comparison() == Comparison.AT_LEAST);
        boolean isFew = some && Sum.total(parts).add(Sum.total(parts)).compareTo(Sum.value(sum)) < 0;
        if (isFew || (isLess && isOpen)) {
            return false;
        }
        boolean isWhole = sum.kind() != TargetKind.COUNT && sum.kind() != TargetKind.BASELINE;
        return isWhole || (parts.size() >= MANY && !some) || Sum.total(parts).compareTo(Sum.value(sum)) > 0;
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
                report(targets.get(next), parts);
                return parts.size() + 1;
            }
            parts.add(targets.get(next));
            next++;
        }
        return 0;
    }

    private void report(Target whole, List<Target> parts) {
        int start = Math.min(whole.start(), parts.getFirst().start());
        int end = Math.max(whole.end(), parts.getLast().end());
        found.accept(new Sum(whole, parts).found(matter, start, end));
    }
}
