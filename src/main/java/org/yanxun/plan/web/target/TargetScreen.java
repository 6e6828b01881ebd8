package org.yanxun.plan.web.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.plan.Plan;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.decision.Noticed;
import org.yanxun.plan.decision.TargetState.Life;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;

/**
 * A target: its words, what was read in them, what was decided, and what one may decide now.
 *
 * @param plan the version
 * @param target the target as it stands
 * @param life what became of it
 * @param sentence its words in their sentence
 * @param decided what was decided on it
 * @param findings what was noticed on its words
 * @param counting what counts it or could
 * @param way where to go from here
 * @param mayDecide whether this reader decides
 * @param problems what is wrong with what was sent
 */
record TargetScreen(
        Plan plan,
        PlanTarget target,
        Life life,
        SentenceView sentence,
        DecidedView decided,
        List<Noticed> findings,
        CountingView counting,
        WayView way,
        boolean mayDecide,
        List<FieldProblem> problems)
        implements FormScreen {

    /** Where it is found. */
    String href() {
        return "/plans/" + plan.id() + "/targets/" + target.id();
    }

    /** The id one form's decision is kept under, so that the form sent twice is kept once. */
    String freshBatch() {
        return TargetScreens.batch("").toString();
    }

    /** A number as people write it; empty if there is none. */
    static String plain(Optional<BigDecimal> value) {
        return value.map(figure -> figure.stripTrailingZeros().toPlainString()).orElse("");
    }

    /** What a range ends with; empty if it is none. */
    String upper() {
        List<BigDecimal> values = target.content().amount().values();
        return values.size() == 2 ? plain(Optional.of(values.getLast())) : "";
    }

    /** The words of a sentence around a target. */
    record SentenceView(String before, String quote, String after) {}

    /**
     * Decisions, the latest first.
     *
     * @param version how many there are
     * @param batch the id of the decision to come
     */
    record DecidedView(int version, UUID batch, List<LineView> lines) {}

    /** A decision, and whether it can be taken back. */
    record LineView(Decision decision, boolean holds) {}

    /**
     * What counts it or could.
     *
     * @param all everything that can count
     * @param chosen the one the form shows; absent if none is chosen or proposed
     * @param binding what the form shows of goal, days and parameters
     * @param isProposed whether that is no more than a proposal
     */
    record CountingView(List<Indicator> all, Optional<Indicator> chosen, Binding binding, boolean isProposed) {}

    /** The neighbours on the way through the plan. */
    record WayView(int number, Optional<TargetId> previous, Optional<TargetId> next, Optional<TargetId> undecided) {}
}
