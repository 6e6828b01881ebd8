package org.yanxun.roster.person;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.roster.Roster;
import org.yanxun.roster.domain.PlainRoster;
import org.yanxun.roster.domain.PostWrites;
import org.yanxun.roster.domain.Trail;
import org.yanxun.roster.find.PersonStore;
import org.yanxun.roster.find.PlainFind;

/** The desks for people without Spring around them, for store tests. */
final class PlainPeople {

    private final JdbcClient client;
    private final PlainRoster plain;
    private final Roster roster;
    private final PersonStore files;
    private final PersonActs acts;
    private final DutyEdits duties;
    private final SelfEdits selves;
    private final Trail trail = new Trail();

    PlainPeople(JdbcClient client) {
        this.client = client;
        plain = new PlainRoster(client, Clock.systemUTC());
        roster = plain.roster();
        files = PlainFind.files(client, Clock.systemUTC());
        acts = new PersonActs(client, roster, files, plain.changes(), plain.bulk(), trail);
        duties = new DutyEdits(client);
        selves = new SelfEdits(client);
    }

    PersonStore files() {
        return files;
    }

    Trail trail() {
        return trail;
    }

    PostDesk posts() {
        return new PostDesk(roster, PlainFind.organisations(client), new PostEdits(client, writes()), duties, acts);
    }

    FactDesk facts() {
        return new FactDesk(roster, new FactEdits(client, writes()), duties, acts);
    }

    SelfDesk selves() {
        return new SelfDesk(files, acts, selves, PlainRoster.vault());
    }

    UndoDesk undoing() {
        return new UndoDesk(acts, new Undoing(client), selves);
    }

    private PostWrites writes() {
        return plain.writes();
    }
}
