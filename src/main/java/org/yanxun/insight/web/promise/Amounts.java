package org.yanxun.insight.web.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.shell.speech.Speech;

/** Amounts as people write them: numbers and shares, and how far a promise had come. */
public final class Amounts {

    private static final double WHOLE = 100;

    private Amounts() {}

    /** So much of so much. */
    public static String of(Stood stood, Speech speech) {
        return amount(stood.value(), stood.isShare(), speech) + " / " + amount(stood.goal(), stood.isShare(), speech);
    }

    /** A share in per cent, a small one to the tenth, or a number with at most one decimal. */
    static String amount(double value, boolean isShare, Speech speech) {
        BigDecimal tenths = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return isShare && !isFine(tenths) ? speech.percent(value / WHOLE) : plain(tenths) + (isShare ? " %" : "");
    }

    /** A small share is told to the tenth: of three per cent, four would be a third too much. */
    private static boolean isFine(BigDecimal tenths) {
        return tenths.signum() > 0
                && tenths.compareTo(BigDecimal.TEN) < 0
                && tenths.stripTrailingZeros().scale() > 0;
    }

    static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }
}
