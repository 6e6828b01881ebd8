package org.yanxun.roster.web;

import java.util.List;
import java.util.Optional;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.roster.Roster.Person;
import org.yanxun.shell.Screen;

/**
 * The list of people.
 *
 * @param next the query of the next page; absent on the last one
 * @param organisations those one may narrow the list to
 */
record PeopleScreen(PeopleAsk ask, List<Person> people, Optional<String> next, List<Organisation> organisations)
        implements Screen {

    /** The query of the same list as a spreadsheet. */
    String export() {
        return ask.query(null);
    }
}
