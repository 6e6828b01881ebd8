package org.yanxun.insight.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.People;
import org.yanxun.insight.domain.PeopleQuery;
import org.yanxun.insight.domain.Reach;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.insight.web.promise.PromiseViews;
import org.yanxun.insight.web.promise.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.Role;
import org.yanxun.shell.fault.Asked;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;

/** The board for programs. */
@RestController
@RequestMapping("/api/v1/board/{year}")
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class BoardApi {

    private static final int MOST = 500;

    private final Board board;
    private final People people;

    BoardApi(Board board, People people) {
        this.board = board;
        this.people = people;
    }

    @Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON, Role.TEACHER})
    @GetMapping
    PromiseViews.Promises promises(Actor actor, @PathVariable int year) {
        Figures figures = board.figures(actor.district(), Years.of(year));
        return PromiseViews.Promises.of(figures);
    }

    @GetMapping("/schools")
    BoardViews.Chunk<BoardViews.School> schools(
            Actor actor,
            @PathVariable int year,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        List<SchoolTally> schools =
                SchoolsScreen.within(board.figures(actor.district(), Years.of(year)), actor.scope());
        return BoardViews.Chunk.of(
                schools.stream().map(BoardViews.School::of).toList(), cursor, Asked.limit(limit, MOST));
    }

    @GetMapping("/schools/{organisation}/people")
    BoardViews.Chunk<BoardViews.Person> people(
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable UUID cursor) {
        OrgId school = new OrgId(organisation);
        if (people.organisation(actor.scope(), school).isEmpty()) {
            throw new NotThere();
        }
        List<Reach> all =
                people.of(new PeopleQuery(actor.scope(), school, Years.of(year), Measure.ALL, PeopleQuery.Only.ALL));
        return BoardViews.Chunk.of(all.stream().map(BoardViews.Person::of).toList(), cursor, Asked.limit(limit, MOST));
    }
}
