package org.yanxun.credit.web;

import java.util.ArrayList;
import java.util.List;
import org.yanxun.credit.year.Standing;
import org.yanxun.kernel.CreditCategory;
import org.yanxun.kernel.Credits;
import org.yanxun.shell.State;

/**
 * One category drawn as a ring.
 *
 * @param figure the words inside: 4/8, or 4 where no plan asks for anything
 * @param share how much of the minimum is reached, 0 to 1
 */
record Gauge(CreditCategory category, Credits has, String figure, double share, Credits missing, State state) {

    /** The three rings of a year of which that share is past. */
    static List<Gauge> of(Standing standing, double elapsed) {
        List<Gauge> gauges = new ArrayList<>();
        for (CreditCategory category : CreditCategory.values()) {
            gauges.add(of(standing, category, elapsed));
        }
        return gauges;
    }

    private static Gauge of(Standing standing, CreditCategory category, double elapsed) {
        Credits has = standing.balance().of(category);
        return standing.minimum(category)
                .map(minimum -> new Gauge(
                        category,
                        has,
                        has + "/" + minimum,
                        has.shareOf(minimum),
                        has.missingTo(minimum),
                        state(has, minimum, elapsed)))
                .orElseGet(() -> new Gauge(category, has, has.toString(), 0, Credits.ZERO, State.UNSET));
    }

    /** Behind means less than two thirds of what would be there if the year's credits came evenly. */
    private static State state(Credits has, Credits minimum, double elapsed) {
        if (has.reaches(minimum)) {
            return State.MET;
        }
        if (elapsed >= 1) {
            return State.MISSED;
        }
        return has.shareOf(minimum) < elapsed * 2 / 3 ? State.AT_RISK : State.ON_THE_WAY;
    }
}
