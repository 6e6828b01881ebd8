package org.yanxun.insight.web;

import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.PeopleQuery;
import org.yanxun.kernel.OrgId;
import org.yanxun.kernel.PersonId;
import org.yanxun.kernel.PlanYear;

/** Where a figure leads: to the schools, to a school's people, to a person's entries. */
final class Paths {

    private Paths() {}

    static String board(PlanYear year) {
        return "/board/" + year;
    }

    static String schools(PlanYear year, Measure measure) {
        return board(year) + "/credits?category=" + measure;
    }

    static String people(PlanYear year, OrgId organisation, Measure measure, PeopleQuery.Only only) {
        return board(year) + "/credits/" + organisation + "?category=" + measure + "&only=" + only;
    }

    /** The page of a person's entries, in the credits' own room. */
    static String person(PersonId person, PlanYear year) {
        return "/people/" + person + "/credits?year=" + year;
    }
}
