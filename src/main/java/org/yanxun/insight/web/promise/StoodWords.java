package org.yanxun.insight.web.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yanxun.insight.domain.Origin.Stood;
import org.yanxun.shell.speech.Speech;

/** How far a promise had come, as people write it. */
public final class StoodWords {

    private static final double WHOLE = 100;

    private StoodWords() {}

    /** So much of so much. */
    public static String of(Stood stood, Speech speech) {
        return amount(stood.value(), stood.isShare(), speech) + " / " + amount(stood.goal(), stood.isShare(), speech);
    }

    /** A share in per cent, or a number with at most one decimal. */
    static String amount(double value, boolean isShare, Speech speech) {
        return isShare
                ? speech.percent(value / WHOLE)
                : plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
    }

    static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0).toPlainString() : bare.toPlainString();
    }
}
