package org.yanxun.insight.web.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yanxun.insight.closing.Carried;
import org.yanxun.insight.closing.Closing;
import org.yanxun.insight.web.promise.Amounts;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.promise.PlanTarget;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.shell.Screen;
import org.yanxun.shell.speech.Speech;

/**
 * Closing a year: what would go on, or what went on.
 *
 * @param year the year
 * @param id what the closing will be called
 * @param closing the closing that stands; absent while the year is open
 * @param outlook what would go on; empty once it is closed
 * @param isEnding whether the year has come so far that it can be closed
 * @param drafts what becomes of drafts when a closing is taken back
 * @param heirs what went on, by the former promises, as it stands in the next plan
 */
record ClosingScreen(
        PlanYear year,
        UUID id,
        Optional<Closing> closing,
        List<Carried> outlook,
        boolean isEnding,
        Drafts drafts,
        Map<TargetId, PlanTarget> heirs)
        implements Screen {

    List<Carried> carried() {
        return closing.map(Closing::carried).orElse(outlook);
    }

    int next() {
        return year.value() + 1;
    }

    /** Where a promise is found in the next plan; empty if nothing there says the same. */
    String heirPath(Carried carried) {
        return Optional.ofNullable(heirs.get(carried.target()))
                .map(heir -> "/plans/" + heir.plan() + "/targets/" + heir.id())
                .orElse("");
    }

    /** How far a promise had come; empty if nothing counted it. */
    String stood(Carried carried, Speech speech) {
        return carried.stood().map(stood -> Amounts.of(stood, speech)).orElse("");
    }

    /**
     * Drafts that closings wrote.
     *
     * @param isThere whether the one of the closing that stands is there; somebody may have taken it back
     * @param isUntouched whether nobody has worked on it
     * @param kept those that stayed when their closing was taken back
     */
    record Drafts(boolean isThere, boolean isUntouched, List<PlanId> kept) {

        /** The key of what becomes of the draft if its closing is taken back. */
        String undoKey() {
            if (!isThere) {
                return "insight.closing.undo.takenBack";
            }
            return isUntouched ? "insight.closing.undo.gone" : "insight.closing.undo.kept";
        }
    }
}
