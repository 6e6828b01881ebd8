package org.yanxun.plan.reading;

import java.util.regex.Pattern;
import org.yanxun.language.FoldedText;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Unit;
import org.yanxun.plan.target.Target;

/** What 元 without more means in a plan: yuan, or Taiwan dollars where the plan names those or counts Republic years. */
record HomeCurrency(Unit unit) {

    private static final Pattern TAIWAN = Pattern.compile("台币|民国1\\d\\d年|(?<!\\d)1[012]\\d学年");
    private static final int LOOKED_AT = 200_000;

    static HomeCurrency of(FoldedText text) {
        String folded = text.folded();
        String looked = folded.substring(0, Math.min(LOOKED_AT, folded.length()));
        return new HomeCurrency(TAIWAN.matcher(looked).find() ? Unit.TWD : Unit.CNY);
    }

    /** The target with its yuan as what they are here. */
    Target in(Target target) {
        Amount amount = target.amount();
        if (unit == Unit.CNY || amount.unit().filter(Unit.CNY::equals).isEmpty()) {
            return target;
        }
        return new Target(
                target.kind(), amount.of(unit), target.bearing(), target.span(), target.start(), target.end());
    }
}
