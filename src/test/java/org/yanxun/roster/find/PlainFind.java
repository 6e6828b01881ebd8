package org.yanxun.roster.find;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.roster.Roster;

/** The roster's answers without Spring around them, for store tests. */
public final class PlainFind {

    private PlainFind() {}

    /** Over that database, on that clock. */
    public static Roster roster(JdbcClient client, Clock clock) {
        return new DatabaseRoster(client, clock, new PeopleStore(client, clock));
    }

    /** Files of people, the same way. */
    public static PersonStore files(JdbcClient client, Clock clock) {
        return new PersonStore(client, roster(client, clock));
    }

    /** People found and listed, the same way. */
    public static PeopleStore people(JdbcClient client, Clock clock) {
        return new PeopleStore(client, clock);
    }

    /** Organisations with their people and their past. */
    public static OrganisationStore organisations(JdbcClient client) {
        return new OrganisationStore(client);
    }
}
