package org.yanxun.insight.web;

import java.util.Comparator;
import java.util.List;
import org.yanxun.insight.domain.Figures;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.PeopleQuery.Only;
import org.yanxun.insight.domain.SchoolTally;
import org.yanxun.insight.domain.Standing;
import org.yanxun.insight.domain.Tally;
import org.yanxun.insight.web.promise.Paths;
import org.yanxun.kernel.PlanYear;
import org.yanxun.kernel.Scope;
import org.yanxun.shell.Screen;

/**
 * The schools behind a figure; whoever looks at one school only sees the district's sum and that school.
 *
 * @param year the plan's year
 * @param measure what is counted
 * @param district the sum over all schools
 * @param schools the schools within the reader's sight, the least share first
 */
record SchoolsScreen(PlanYear year, Measure measure, Row district, List<Row> schools) implements Screen {

    static SchoolsScreen of(Figures figures, Scope scope, Measure measure) {
        List<Row> rows = within(figures, scope).stream()
                .map(school -> Row.of(figures, school, measure))
                .sorted(Comparator.comparingDouble((Row row) -> row.standing().shareOrZero())
                        .thenComparing(Row::missing, Comparator.reverseOrder()))
                .toList();
        Tally district = figures.district();
        Row sum = new Row("", district, measure, figures.standing(district, measure), "", "");
        return new SchoolsScreen(figures.year(), measure, sum, rows);
    }

    /** The schools the reader may look into. */
    static List<SchoolTally> within(Figures figures, Scope scope) {
        return figures.schools().stream()
                .filter(school -> scope.covers(school.path()))
                .toList();
    }

    /**
     * A school's figures.
     *
     * @param name its name; empty for the district's sum
     * @param tally people counted
     * @param measure what is counted
     * @param standing where its share stands
     * @param peoplePath opens everyone counted; empty for the sum
     * @param missingPath opens those who are not through; empty for the sum
     */
    record Row(String name, Tally tally, Measure measure, Standing standing, String peoplePath, String missingPath) {

        static Row of(Figures figures, SchoolTally school, Measure measure) {
            return new Row(
                    school.name(),
                    school.tally(),
                    measure,
                    figures.standing(school.tally(), measure),
                    Paths.people(figures.year(), school.organisation(), measure, Only.ALL),
                    Paths.people(figures.year(), school.organisation(), measure, Only.MISSING));
        }

        int missing() {
            return tally.missing(measure);
        }
    }
}
