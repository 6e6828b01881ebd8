package org.yanxun.insight.web.promise;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.plan.PlanId;
import org.yanxun.plan.PlanText.Piece;
import org.yanxun.plan.indicator.Evidence;
import org.yanxun.plan.target.Responsibility;
import org.yanxun.shell.Screen;

/**
 * A promise's page.
 *
 * @param view the promise
 * @param plan the plan it belongs to
 * @param today the day of its figure
 * @param sentence the sentence it stands in, its own words marked
 * @param line its history
 * @param behind the rows behind the figure that the reader may see
 */
record PromiseScreen(
        PromiseView view, PlanId plan, LocalDate today, List<Piece> sentence, HistoryLine line, List<Evidence> behind)
        implements Screen {

    /** At most so many rows are shown. */
    static final int MOST = 200;

    List<Responsibility> responsibilities() {
        return view.promise().target().responsibilities();
    }

    String planPath() {
        return "/plans/" + plan;
    }

    boolean hasMore() {
        return behind.size() >= MOST;
    }
}
