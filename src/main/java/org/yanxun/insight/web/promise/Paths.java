package org.yanxun.insight.web.promise;

import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.PeopleQuery;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.promise.TargetId;

/** Where a figure leads: to the schools, to a school's people, to a person's entries. */
public final class Paths {

    private Paths() {}

    public static String board(PlanYear year) {
        return "/board/" + year;
    }

    public static String schools(PlanYear year, Measure measure) {
        return board(year) + "/credits?category=" + measure;
    }

    public static String people(PlanYear year, OrgId organisation, Measure measure, PeopleQuery.Only only) {
        return board(year) + "/credits/" + organisation + "?category=" + measure + "&only=" + only;
    }

    /** A promise's own page. */
    public static String promise(TargetId id) {
        return "/board/promises/" + id;
    }

    /** The page of a person's entries, in the credits' own room. */
    public static String person(PersonId person, PlanYear year) {
        return "/people/" + person + "/credits?year=" + year;
    }
}
