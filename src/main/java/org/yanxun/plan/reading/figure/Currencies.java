package org.yanxun.plan.reading.figure;

import java.util.Map;
import java.util.regex.Pattern;
import org.yanxun.plan.reading.scene.Scene;
import org.yanxun.plan.target.Amount.Unit;

/** In whose money an amount is: the currency named before or behind its number, else yuan. */
final class Currencies {

    private static final Map<Unit, Pattern> NAMED =
            Map.of(Unit.TWD, Pattern.compile("台币|NT\\s?\\$"), Unit.HKD, Pattern.compile("港[元币]|HK(?:D|\\s?\\$)"));
    private static final Pattern FAR = Pattern.compile("[,;。:、\\d]");
    private static final int LOOK_BACK = 8;

    private Currencies() {}

    /** The unit of a figure: that of its measure, of money that of its currency. */
    static Unit unit(Scene scene, Figure figure, Measure measure) {
        if (measure.unit() != Unit.CNY) {
            return measure.unit();
        }
        String[] before = FAR.split(scene.before(figure.start(), LOOK_BACK) + " ", -1);
        String words = before[before.length - 1] + scene.text().substring(figure.start(), figure.end());
        return NAMED.entrySet().stream()
                .filter(named -> named.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Unit.CNY);
    }
}
