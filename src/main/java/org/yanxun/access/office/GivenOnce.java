package org.yanxun.access.office;

import java.time.LocalDate;
import java.util.List;
import org.yanxun.access.domain.Grants.Given;
import org.yanxun.kernel.Period;
import org.yanxun.kernel.Verdict;
import org.yanxun.kernel.Verdict.Reason;
import org.yanxun.shell.fault.InvalidInput;

/** The rule that nobody is given the same role at the same place twice for one day; one may follow the other. */
public final class GivenOnce {

    private GivenOnce() {}

    /**
     * The hat is no other one of those, on none of its days.
     *
     * @throws InvalidInput if it is, about the day that runs into the other's days
     */
    static void mustBe(Given wanted, List<Given> held) {
        held.stream()
                .filter(other -> !other.id().equals(wanted.id()) && isSame(wanted, other))
                .filter(other -> days(wanted).overlaps(days(other)))
                .findFirst()
                .ifPresent(other -> {
                    String field = days(other).contains(wanted.from()) ? "from" : "until";
                    throw new InvalidInput(field, "access.grant.twice", span(other));
                });
    }

    /** From when on a hat is worn, and its last day if there is one. */
    public static Reason span(Given given) {
        LocalDate until = given.until();
        return until == null
                ? new Verdict.Refused("access.grant.since", List.of(given.from()))
                : new Verdict.Refused("access.grant.span", List.of(given.from(), until.minusDays(1)));
    }

    private static boolean isSame(Given one, Given other) {
        return one.role() == other.role() && one.organisation().equals(other.organisation());
    }

    private static Period days(Given given) {
        return new Period(given.from(), given.until());
    }
}
