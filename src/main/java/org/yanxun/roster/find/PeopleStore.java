package org.yanxun.roster.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yanxun.kernel.PersonId;
import org.yanxun.roster.Roster.Person;
import org.yanxun.roster.find.PeopleQuery.Cursor;

/** Finds people and lists them page by page. */
@Component
public class PeopleStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The people asked for, in order of name (of staff number, if one was typed). */
    public Found find(PeopleQuery query) {
        Sought sought = Sought.of(query.typed());
        var hits = new ArrayList<>(jdbc.sql(new PeopleSql(query, sought).text())
                .params(parameters(query, sought))
                .query((row, number) -> hit(row, sought))
                .list());
        if (hits.size() <= query.limit()) {
            return new Found(hits.stream().map(Hit::person).toList(), Optional.empty());
        }
        hits.removeLast();
        return new Found(
                hits.stream().map(Hit::person).toList(),
                Optional.of(hits.getLast().cursor()));
    }

    /** Where a person stands in the order of what is asked for; absent if there is no such place. */
    Optional<Cursor> placeOf(PeopleQuery query, PersonId person) {
        String order = Sought.of(query.typed()).order();
        return jdbc.sql("select %1$s from roster.person where district_id = :district and id = :id and %1$s is not null"
                        .formatted(order))
                .param("district", query.scope().district().value())
                .param("id", person.value())
                .query(String.class)
                .optional()
                .map(key -> new Cursor(key, person));
    }

    private static Hit hit(ResultSet row, Sought sought) throws SQLException {
        Person person = RosterRows.person(row, 0);
        return new Hit(person, new Cursor(row.getString(sought.order()), person.id()));
    }

    private Map<String, @Nullable Object> parameters(PeopleQuery query, Sought sought) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("district", query.scope().district().value());
        parameters.put("path", query.scope().path());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("start", sought.start());
        parameters.put("end", sought.end());
        parameters.put("sortStart", sought.sortStart());
        parameters.put("sortEnd", sought.sortEnd());
        parameters.put("limit", query.limit() + 1);
        Cursor after = query.after();
        if (after != null) {
            parameters.put("afterKey", after.key());
            parameters.put("afterId", after.id().value());
        }
        var filter = query.filter();
        parameters.put("stage", filter.stage() == null ? null : filter.stage().name());
        parameters.put(
                "subject", filter.subject() == null ? null : filter.subject().name());
        parameters.put("kind", filter.kind() == null ? null : filter.kind().name());
        return parameters;
    }

    private record Hit(Person person, Cursor cursor) {}

    /**
     * A page of people.
     *
     * @param next where the next page begins; absent on the last one
     */
    public record Found(List<Person> people, Optional<Cursor> next) {}
}
