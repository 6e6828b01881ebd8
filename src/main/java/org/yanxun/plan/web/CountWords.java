package org.yanxun.plan.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.yanxun.plan.indicator.Count;
import org.yanxun.shell.speech.Speech;

/** What is counted, as people write it: a number, or so many of so many and the share. */
public final class CountWords {

    private CountWords() {}

    /** The figure, or that it could not be counted. */
    public static String of(Optional<Count> count, Speech speech) {
        return count.map(found -> found.of()
                        .map(of -> share(found.value(), of, speech))
                        .orElseGet(() -> speech.number(found.value().longValue())))
                .orElseGet(() -> speech.w("plan.counting.unknown"));
    }

    private static String share(BigDecimal value, BigDecimal of, Speech speech) {
        String both = speech.number(value.longValue()) + " / " + speech.number(of.longValue());
        return of.signum() == 0 ? both : both + " · " + speech.percent(value.doubleValue() / of.doubleValue());
    }
}
