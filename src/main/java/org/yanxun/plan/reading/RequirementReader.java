package org.yanxun.plan.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.CreditRequirement;
import org.yanxun.plan.CreditRequirement.Figure;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;

/** Finds among the targets of credits those that say how many a year asks for, category by category. */
final class RequirementReader {

    private static final int FEWEST_CATEGORIES = 2;
    private static final int NEAR = 12;
    private static final Pattern SUMS_UP =
            Pattern.compile("总|共|合计|完成|修满|修|每年|每人|每学年|全年|年度|不少于|不低于|达到|达|须|应|要求|参加|取得|获得");

    private final FoldedText text;

    private RequirementReader(FoldedText text) {
        this.text = text;
    }

    /** The requirement of the item that names most categories, the first of equals; absent if none names two. */
    static Optional<CreditRequirement> read(FoldedText text, List<List<ItemReading>> readings) {
        RequirementReader reader = new RequirementReader(text);
        return readings.stream()
                .flatMap(List::stream)
                .map(item -> reader.requirement(item.targets().stream()
                        .filter(target -> target.kind() == TargetKind.CREDITS)
                        .toList()))
                .filter(requirement -> requirement.minima().size() >= FEWEST_CATEGORIES)
                .max(Comparator.comparingInt(RequirementReader::rank).thenComparingInt(r -> -firstPlace(r)));
    }

    private static int rank(CreditRequirement requirement) {
        return requirement.minima().size() * 2 + (requirement.total().isPresent() ? 1 : 0);
    }

    private static int firstPlace(CreditRequirement requirement) {
        return requirement.minima().values().stream()
                .mapToInt(Figure::start)
                .min()
                .orElse(0);
    }

    private CreditRequirement requirement(List<Target> credits) {
        Map<CreditCategory, Figure> minima = new EnumMap<>(CreditCategory.class);
        for (Target target : credits) {
            category(target).ifPresent(category -> minima.putIfAbsent(category, figure(target)));
        }
        BigDecimal sum = minima.values().stream()
                .map(figure -> figure.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Target> others =
                credits.stream().filter(target -> category(target).isEmpty()).toList();
        Optional<Target> total = others.stream()
                .filter(target -> value(target).compareTo(sum) == 0)
                .findFirst()
                .or(() -> others.stream().filter(this::sumsUp).findFirst());
        return new CreditRequirement(total.map(RequirementReader::figure), minima);
    }

    private static Optional<CreditCategory> category(Target target) {
        String name = target.bearing().programme();
        for (CreditCategory category : CreditCategory.values()) {
            if (category.name().equals(name)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    private boolean sumsUp(Target target) {
        int at = text.foldedOffset(target.start());
        String before = text.folded().substring(Math.max(0, at - NEAR), text.foldedOffset(target.end()));
        return SUMS_UP.matcher(before).find();
    }

    private static Figure figure(Target target) {
        return Figure.of(value(target), target.start(), target.end());
    }

    private static BigDecimal value(Target target) {
        return target.amount().value().orElse(BigDecimal.ZERO);
    }
}
