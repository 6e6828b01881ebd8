package org.yanxun.roster.domain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parts of the roster's writing side for the tests of its other packages. */
public final class PlainRosterParts {

    private PlainRosterParts() {}

    /** What marks a roster as changed, over that database; nobody is told. */
    public static Changes changes(JdbcClient client, Clock clock) {
        return new PlainRoster(client, clock).changes();
    }

    /** What writes many rows in one statement. */
    public static Bulk bulk(JdbcClient client, Clock clock) {
        return new Bulk(client, clock);
    }
}
