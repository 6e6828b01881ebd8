package org.yanxun.roster.person;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.roster.domain.PlainRosterParts;

/** What takes a moment of many people back, for the store tests of other packages. */
public final class PlainUndo {

    private PlainUndo() {}

    /** Over that database. */
    public static WholeUndo whole(JdbcClient client) {
        return new WholeUndo(client, PlainRosterParts.bulk(client, Clock.systemUTC()));
    }
}
