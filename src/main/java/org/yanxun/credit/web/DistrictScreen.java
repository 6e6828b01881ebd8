package org.yanxun.credit.web;

import java.util.Comparator;
import java.util.List;
import org.yanxun.credit.table.SchoolRow;
import org.yanxun.credit.year.Standing;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.Screen;

/**
 * The schools of a district.
 *
 * @param year the year
 * @param schools the schools in scope, by code
 * @param asked whose minima are what the year's plan asks for
 * @param order what the schools are ordered by
 */
record DistrictScreen(PlanYear year, List<SchoolRow> schools, Standing asked, Order order) implements Screen {

    /** What schools can be ordered by: their codes, or who is furthest behind. */
    enum Order {
        CODE,
        BEHIND
    }

    /** The schools in that order. */
    List<SchoolRow> ordered() {
        return order == Order.CODE
                ? schools
                : schools.stream()
                        .sorted(Comparator.comparingDouble(SchoolRow::share))
                        .toList();
    }

    /** The same page in another order. */
    String pathBy(Order other) {
        return "/credits?year=" + year + "&order=" + other;
    }

    /** Teachers in post at all of them. */
    int people() {
        return schools.stream().mapToInt(SchoolRow::people).sum();
    }

    /** How many of them reach all three minima. */
    int reached() {
        return schools.stream().mapToInt(row -> row.reached().all()).sum();
    }
}
