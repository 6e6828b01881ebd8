package org.yanxun.credit.web;

import java.util.List;
import java.util.UUID;
import org.yanxun.credit.table.PersonRow;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;

/**
 * The people of a school.
 *
 * @param school the school
 * @param year the year
 * @param all everybody with a post there
 * @param missing whether only those are shown who are counted there and lack something
 */
record SchoolScreen(School school, PlanYear year, List<PersonRow> all, boolean missing) implements Screen {

    /** The school. */
    record School(UUID id, String name) {}

    /** Those shown. */
    List<PersonRow> people() {
        return all.stream().filter(this::isShown).toList();
    }

    /** How many of them the school's figures count. */
    long counted() {
        return all.stream().filter(PersonRow::isCounted).count();
    }

    /** How many are there and not counted: on leave, or with their main post elsewhere. */
    long apart() {
        return all.size() - counted();
    }

    private boolean isShown(PersonRow row) {
        return !missing || (row.isCounted() && !row.standing().isComplete());
    }
}
