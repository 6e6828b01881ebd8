package org.yanxun.access.web.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.office.Listed;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.Screen;

/**
 * One person's account, as its keeper sees it.
 *
 * @param hats what the person may wear today
 */
record OneAccountScreen(Listed person, boolean administers, List<Hat> hats, Giving giving) implements Screen {

    /** The hats that are given by hand, the narrowest first: it is the one a form begins with. */
    static final List<Role> GIVEN = List.of(Role.TRAINER, Role.COLLEGE, Role.BUREAU, Role.ADMINISTRATOR);

    /**
     * Hats given by hand.
     *
     * @param places where a hat may be worn
     * @param fresh the id for a hat to be given by this page's form
     */
    record Giving(List<Given> given, List<Organisation> places, UUID fresh, LocalDate today) {}

    List<Role> roles() {
        return GIVEN;
    }

    String until(Given given) {
        return given.until() == null ? "" : given.until().toString();
    }

    boolean isOver(Given given) {
        LocalDate until = given.until();
        return until != null && !until.isAfter(giving.today());
    }

    boolean is(String standing) {
        return person.standing().name().equals(standing);
    }
}
