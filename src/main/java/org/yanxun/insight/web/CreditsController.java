package org.yanxun.insight.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yanxun.insight.domain.Board;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.People;
import org.yanxun.insight.domain.PeopleQuery;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.insight.web.promise.Years;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Role;
import org.yanxun.shell.Screen;
import org.yanxun.shell.fault.NotThere;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** What the credits' figures count: the schools, and a school's people. */
@Controller
@Allowed({Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class CreditsController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Board board;
    private final People people;

    CreditsController(Board board, People people) {
        this.board = board;
        this.people = people;
    }

    @GetMapping("/board/{year}/credits")
    Screen schools(Actor actor, @PathVariable int year, @RequestParam(defaultValue = "ALL") String category) {
        return SchoolsScreen.of(figures(actor, year), actor.scope(), Measure.named(category));
    }

    @GetMapping("/board/{year}/credits.xlsx")
    ResponseEntity<byte[]> sheet(Actor actor, @PathVariable int year, Speech speech) {
        Figures figures = figures(actor, year);
        List<SchoolTally> schools = SchoolsScreen.within(figures, actor.scope());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"credits-" + year + ".xlsx\"")
                .body(SchoolsSheet.of(schools, speech));
    }

    @GetMapping("/board/{year}/credits/{organisation}")
    Screen people(
            Actor actor,
            @PathVariable int year,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "ALL") String category,
            @RequestParam(defaultValue = "ALL") String only) {
        PlanYear planYear = Years.of(year);
        OrgId school = new OrgId(organisation);
        String name = people.organisation(actor.scope(), school).orElseThrow(NotThere::new);
        PeopleQuery query =
                new PeopleQuery(actor.scope(), school, planYear, Measure.named(category), PeopleQuery.Only.named(only));
        boolean areCounted = board.figures(actor.district(), planYear).areCounted();
        return new PeopleScreen(query, name, areCounted, people.of(query));
    }

    private Figures figures(Actor actor, int year) {
        return board.figures(actor.district(), Years.of(year));
    }
}
