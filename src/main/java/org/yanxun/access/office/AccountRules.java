package org.yanxun.access.office;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.access.domain.Hat;
import org.yanxun.kernel.Actor;
import org.yanxun.kernel.Role;
import org.yanxun.kernel.Verdict;
import org.yanxun.shell.fault.InvalidInput;

/** Who may touch whose account, and how far from today a hat may begin and end. */
public final class AccountRules {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2100;

    private AccountRules() {}

    /**
     * A hat's day stands in a year that people live in.
     *
     * @throws InvalidInput if it does not, about that field
     */
    public static void mustBeNear(String field, LocalDate day) {
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new InvalidInput(field, "access.grant.far");
        }
    }

    /**
     * A hat ends before it would have ended by itself, or not by hand.
     *
     * @throws InvalidInput if the day is too far away, or the hat is gone by then
     */
    static void mustShorten(Given given, LocalDate day) {
        mustBeNear("day", day);
        LocalDate until = given.until();
        if (until != null && day.isAfter(until)) {
            throw new InvalidInput("day", "access.grant.overThen");
        }
    }

    /**
     * Whether the actor may hand out a code for the account, and so for a moment hold its key: a liaison only for those
     * who are no more than teachers or trainers.
     */
    static Verdict mayGiveCode(Actor actor, List<Hat> hats) {
        boolean plain = hats.stream().allMatch(hat -> hat.role() == Role.TEACHER || hat.role() == Role.TRAINER);
        return Verdict.when(actor.is(Role.ADMINISTRATOR) || plain, "access.rule.onlyTeachers");
    }

    /** Nobody locks their own account. */
    static Verdict mayLock(Actor actor, java.util.UUID account) {
        return Verdict.when(!actor.person().value().equals(account), "access.rule.notSelf");
    }

    /** The last administrator who can sign in stays. */
    static Verdict mayStopAdministering(boolean othersAdminister) {
        return Verdict.when(othersAdminister, "access.rule.lastAdministrator");
    }
}
