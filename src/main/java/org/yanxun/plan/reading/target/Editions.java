package org.yanxun.plan.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.TargetKind;

/** EDITION (第六期, 首届, 第二批) and STAGE (第二、三阶段). */
final class Editions {

    private static final String ORDINAL = "[\\d一二三四五六七八九十]{1,3}";
    private static final Pattern NUMBERED =
            Pattern.compile("第\\s?(?<first>" + ORDINAL + ")(?<more>(?:\\s?(?:、|和|及|与|至|-|~|,)\\s?第?\\s?" + ORDINAL
                    + "(?![、年月日])){0,6})\\s?(?:个)?(?<what>期|届|批|轮|梯次|阶段)(?!间|刊|待|次考)");
    private static final Pattern FIRST = Pattern.compile("首\\s?(?:届|批|期|轮|梯次)(?!次)");
    private static final Pattern EACH = Pattern.compile(ORDINAL);
    private static final Pattern THROUGH = Pattern.compile("至|-|~");
    private static final int MOST = 40;

    private Editions() {}

    static void in(Scene scene) {
        for (MatchResult match : scene.free(NUMBERED)) {
            List<BigDecimal> numbers = numbers(match.group("first") + match.group("more"));
            if (!numbers.isEmpty()) {
                TargetKind kind = match.group("what").equals("阶段") ? TargetKind.STAGE : TargetKind.EDITION;
                scene.add(Found.of(kind, amount(numbers), match.start(), match.end()));
            }
        }
        for (MatchResult match : scene.free(FIRST)) {
            scene.add(Found.of(TargetKind.EDITION, amount(List.of(BigDecimal.ONE)), match.start(), match.end()));
        }
    }

    private static Amount amount(List<BigDecimal> numbers) {
        return Amount.ofNames(Optional.of(numbers.getFirst()), List.of()).with(numbers);
    }

    private static List<BigDecimal> numbers(String written) {
        List<BigDecimal> numbers = new ArrayList<>();
        EACH.matcher(written)
                .results()
                .forEach(each -> Numeral.value(each.group()).ifPresent(numbers::add));
        boolean through = numbers.size() == 2 && THROUGH.matcher(written).find();
        if (!through) {
            return numbers;
        }
        List<BigDecimal> all = new ArrayList<>();
        BigDecimal next = numbers.getFirst();
        while (next.compareTo(numbers.getLast()) <= 0 && all.size() < MOST) {
            all.add(next);
            next = next.add(BigDecimal.ONE);
        }
        return all.isEmpty() ? numbers : all;
    }
}
