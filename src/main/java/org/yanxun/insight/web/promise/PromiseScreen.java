package org.yanxun.insight.web.promise;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.yanxun.kernel.Role;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText.Piece;
import org.yanxun.plan.decision.ActKind;
import org.yanxun.plan.decision.Decision;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.shell.Page;
import org.yanxun.shell.Screen;
import org.yanxun.shell.State;

/**
 * A promise's page.
 *
 * @param view the promise
 * @param plan the plan it belongs to
 * @param today the day of its figure
 * @param sentence the sentence it stands in, its own words marked
 * @param line its history
 * @param backing what stands behind it
 */
record PromiseScreen(
        PromiseView view, PlanId plan, LocalDate today, List<Piece> sentence, HistoryLine line, Backing backing)
        implements Screen {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** So many rows are shown at once. */
    static final int ROWS = 100;

    List<Responsibility> responsibilities() {
        return view.promise().target().responsibilities();
    }

    /** Where it is decided on; whoever only reads the plan is led to its text. */
    String decidePath(Page page) {
        String path = "/plans/" + plan;
        return page.actor()
                .filter(reader -> reader.is(Role.BUREAU, Role.COLLEGE))
                .map(reader -> path + "/targets/" + view.promise().target().id())
                .orElse(path);
    }

    /** Whether the promise waits for this reader's word: nothing counts it, or its words are at fault. */
    boolean asksFor(Page page) {
        boolean isWaiting = view.state() == State.SUSPENDED
                || view.promise().target().binding().isEmpty();
        return isWaiting
                && page.actor().filter(reader -> reader.is(Role.BUREAU)).isPresent();
    }

    /** What the reader may do about it: decide, look how it was decided, or read the plan. */
    String decideKey(Page page) {
        if (page.actor().filter(reader -> reader.is(Role.BUREAU)).isPresent()) {
            return "insight.promise.decide";
        }
        boolean isCollege =
                page.actor().filter(reader -> reader.is(Role.COLLEGE)).isPresent();
        return isCollege ? "insight.promise.look" : "insight.promise.read";
    }

    Behind behind() {
        return backing.behind();
    }

    /** The rows that follow; empty on the last page. */
    String nextPath() {
        return behind().cursor()
                .map(cursor -> view.page() + "?cursor=" + cursor)
                .orElse("");
    }

    /** All rows as a sheet. */
    String sheetPath() {
        return view.page() + "/rows.xlsx";
    }

    /**
     * What stands behind a promise, as far as the reader may see.
     *
     * @param behind the rows behind the figure
     * @param decisions what people decided on it, in order
     * @param since the first day whose events count; absent where it is counted what is so on a day
     */
    record Backing(Behind behind, List<Decision> decisions, Optional<LocalDate> since) {

        static final Backing NONE = new Backing(Behind.NONE, List.of(), Optional.empty());

        String actKey(Decision decision) {
            return "insight.act." + ActKind.of(decision.act());
        }

        LocalDate day(Decision decision) {
            return LocalDate.ofInstant(decision.word().at(), ZONE);
        }
    }
}
