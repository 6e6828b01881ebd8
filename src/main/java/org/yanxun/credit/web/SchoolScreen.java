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
 * @param people those shown
 * @param all how many there are
 * @param missing whether only those are shown who lack something
 */
record SchoolScreen(School school, PlanYear year, List<PersonRow> people, int all, boolean missing) implements Screen {

    /** The school. */
    record School(UUID id, String name) {}
}
