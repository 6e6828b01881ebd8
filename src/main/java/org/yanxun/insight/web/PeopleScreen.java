package org.yanxun.insight.web;

import java.util.List;
import org.yanxun.insight.domain.Measure;
import org.yanxun.insight.domain.PeopleQuery;
import org.yanxun.insight.domain.PeopleQuery.Only;
import org.yanxun.insight.domain.Reach;
import org.yanxun.insight.web.promise.Paths;
import org.yanxun.shell.Screen;

/**
 * A school's in-post teachers and what each has and lacks.
 *
 * @param query what was asked
 * @param school the school's name
 * @param areCounted whether credits are asked for at all this year
 * @param people by name
 */
record PeopleScreen(PeopleQuery query, String school, boolean areCounted, List<Reach> people) implements Screen {

    String pathFor(Only only) {
        return Paths.people(query.year(), query.organisation(), query.measure(), only);
    }

    String schoolsPath() {
        return Paths.schools(query.year(), query.measure());
    }

    String pathFor(Measure measure) {
        return Paths.people(query.year(), query.organisation(), measure, query.only());
    }

    String pathOf(Reach person) {
        return Paths.person(person.person(), query.year());
    }
}
