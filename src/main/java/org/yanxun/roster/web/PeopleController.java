package org.yanxun.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster;
import org.yanxun.shell.route.Allowed;
import org.yanxun.shell.speech.Speech;

/** People found, listed and taken away as a spreadsheet. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.BUREAU, Role.COLLEGE, Role.PRINCIPAL, Role.LIAISON})
class PeopleController {

    private final PeopleLists lists;
    private final PeopleSheet sheet;
    private final Roster roster;

    PeopleController(PeopleLists lists, PeopleSheet sheet, Roster roster) {
        this.lists = lists;
        this.sheet = sheet;
        this.roster = roster;
    }

    @GetMapping("/roster")
    PeopleScreen people(Actor actor, PeopleAsk ask) {
        var found = lists.find(actor, ask);
        return new PeopleScreen(
                ask,
                found.people(),
                found.next().map(cursor -> ask.query(PeopleAsk.cursor(cursor))),
                roster.organisations(actor.scope()));
    }

    @GetMapping("/roster/people.xlsx")
    void export(Actor actor, PeopleAsk ask, Speech speech, HttpServletResponse response) throws IOException {
        Downloads.workbook(response, speech.w("roster.people") + ".xlsx");
        sheet.write(actor, lists.query(actor, ask), speech, response.getOutputStream());
    }
}
