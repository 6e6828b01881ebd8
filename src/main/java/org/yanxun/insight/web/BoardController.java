package org.yanxun.insight.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.web.promise.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.route.Allowed;

/** The plan board. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER})
class BoardController {

    private final Board board;
    private final BoardDrawings drawings;

    BoardController(Board board, BoardDrawings drawings) {
        this.board = board;
        this.drawings = drawings;
    }

    @GetMapping("/board")
    Screen current(Actor actor) {
        return of(actor, board.thisYear());
    }

    @GetMapping("/board/{year}")
    Screen ofYear(Actor actor, @PathVariable int year) {
        return of(actor, Years.of(year));
    }

    private Screen of(Actor actor, PlanYear year) {
        Figures figures = board.figures(actor.district(), year);
        List<PlanYear> others = board.years(actor.district()).stream()
                .filter(other -> !other.equals(year))
                .toList();
        return figures.plan()
                .<Screen>map(plan -> drawings.of(figures, plan, Sight.of(actor)).beside(others))
                .orElseGet(() -> new NoPlanScreen(year, actor.is(Role.BUREAU), others));
    }
}
