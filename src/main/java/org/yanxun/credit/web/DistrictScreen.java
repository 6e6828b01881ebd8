package org.yanxun.credit.web;

import java.util.List;
import org.yanxun.credit.table.SchoolRow;
import org.yanxun.credit.year.Standing;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;

/**
 * The schools of a district.
 *
 * @param year the year
 * @param schools the schools in scope, by name
 * @param asked whose minima are what the year's plan asks for
 */
record DistrictScreen(PlanYear year, List<SchoolRow> schools, Standing asked) implements Screen {

    /** Teachers in post at all of them. */
    int people() {
        return schools.stream().mapToInt(SchoolRow::people).sum();
    }

    /** How many of them reach all three minima. */
    int reached() {
        return schools.stream().mapToInt(row -> row.reached().all()).sum();
    }
}
