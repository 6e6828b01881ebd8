package org.yanxun.roster.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yanxun.kernel.OrgId;
import org.yanxun.roster.Roster.Organisation;
import org.yanxun.shell.Screen;

/**
 * All organisations the reader may see on a day, each right below the one it belongs to, with how many people each has.
 *
 * @param mayAdd whether the reader may add some
 * @param day the day it is about
 */
record OrganisationsScreen(List<Organisation> organisations, Map<OrgId, Integer> heads, boolean mayAdd, Day day)
        implements Screen {

    /** A day, and whether it is today. */
    record Day(LocalDate on, boolean isToday) {}

    int headsOf(Organisation organisation) {
        return heads.getOrDefault(organisation.id(), 0);
    }

    /** What stands above it; empty right below the first of the list, where all the others stand. */
    String above(Organisation organisation) {
        return organisations.stream()
                .skip(1)
                .filter(each -> each.id().equals(organisation.parent()))
                .findFirst()
                .map(Organisation::name)
                .orElse("");
    }

    /** Where its people are: of today those that can be searched through, of another day those on its own page. */
    String peopleOf(Organisation organisation) {
        return day.isToday()
                ? "/roster?organisation=" + organisation.id()
                : "/roster/organisations/" + organisation.id() + "?on=" + day.on();
    }

    /** The day where it is not today's. */
    Optional<LocalDate> otherDay() {
        return Optional.of(day.on()).filter(on -> !day.isToday());
    }
}
