package org.yanxun.access.web.accounts;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.access.domain.Hat;
import org.yanxun.access.office.GivenOnce;
import org.yanxun.access.office.Listed;
import org.yanxun.kernel.Role;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.FormScreen;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.speech.Speech;

/**
 * One person's account, as its keeper sees it.
 *
 * @param hats what the person may wear today
 * @param problems why the last act was not done; empty at first
 */
record OneAccountScreen(Listed person, boolean administers, List<Hat> hats, Giving giving, List<FieldProblem> problems)
        implements FormScreen {

    /** The hats that are given by hand, the narrowest first: it is the one a form begins with. */
    static final List<Role> GIVEN = List.of(Role.TRAINER, Role.COLLEGE, Role.BUREAU, Role.ADMINISTRATOR);

    /**
     * Hats given by hand.
     *
     * @param places where a hat may be worn
     * @param entry what stands in the form for another one
     */
    record Giving(List<Given> given, List<Organisation> places, GrantEntry entry, LocalDate today) {}

    List<Role> roles() {
        return GIVEN;
    }

    /** From when on a hat is worn, and its last day if there is one. */
    String span(Given given, Speech speech) {
        return speech.why(GivenOnce.span(given));
    }

    boolean isOver(Given given) {
        LocalDate until = given.until();
        return until != null && !until.isAfter(giving.today());
    }

    /** The words about a code: for whoever has no account it is the first one, for all others a new one. */
    String codeWord(String what) {
        return (is("NONE") ? "access.one" : "access.reset") + what;
    }

    boolean is(String standing) {
        return person.standing().name().equals(standing);
    }
}
