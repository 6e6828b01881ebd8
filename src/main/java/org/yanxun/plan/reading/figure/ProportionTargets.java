package org.yanxun.plan.reading.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.number.Numeral;
import org.yanxun.plan.reading.scene.Found;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.TargetKind;

/** RATIO of one number to another: 师生比1∶11, 按1:3的比例, in per cent. */
public final class ProportionTargets {

    private static final String SIDE = "\\d{1,4}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,4}";
    private static final Pattern TO = Pattern.compile(
            "(?<![\\d.:∶一二两三四五六七八九十百第])(?<n>" + SIDE + ")\\s?[:∶比]\\s?(?<m>" + SIDE + ")(?![\\d:∶%个]|分之)");
    /** Only where the words speak of a proportion: clock times and scores look alike. */
    private static final Pattern SPOKEN_OF_BEFORE = Pattern.compile("(?:[生配员班职人机]比|之比|比例|比率|比值|配比)[^,;。\\d]{0,8}$");

    private static final Pattern SPOKEN_OF_BEHIND = Pattern.compile("\\s?的?(?:比例|比率|配比|(?:标准)?(?:配备|配置|配齐|结对))");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LOOK_BACK = 14;

    private ProportionTargets() {}

    public static void in(Scene scene) {
        if (scene.text().indexOf('比') >= 0 || scene.text().indexOf('配') >= 0) {
            scene.free(TO).forEach(match -> take(scene, match));
        }
    }

    private static void take(Scene scene, MatchResult match) {
        Optional<BigDecimal> part = Numeral.value(match.group("n"));
        Optional<BigDecimal> whole = Numeral.value(match.group("m")).filter(value -> value.signum() > 0);
        boolean spokenOf = scene.isAfter(SPOKEN_OF_BEFORE, match.start(), LOOK_BACK)
                || scene.isBefore(SPOKEN_OF_BEHIND, match.end());
        if (spokenOf && part.isPresent() && whole.isPresent()) {
            BigDecimal share = part.get().multiply(HUNDRED).divide(whole.get(), 2, RoundingMode.HALF_UP);
            scene.add(found(scene, share.stripTrailingZeros(), match));
        }
    }

    private static Found found(Scene scene, BigDecimal share, MatchResult match) {
        Amount amount = Amount.of(share, Unit.PERCENT);
        Figure figure =
                new Figure(share, Optional.empty(), match.group(), Optional.empty(), false, match.start(), match.end());
        Bounds.Bounded bounded = Bounds.around(scene, figure, amount);
        Amount soft = bounded.amount().soft(SoftWords.around(scene, bounded.start(), bounded.end()));
        return Found.of(TargetKind.RATIO, soft, bounded.start(), bounded.end());
    }
}
