package org.yanxun.roster.domain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.roster.Roster;
import org.yanxun.roster.RosterIntake;
import org.yanxun.roster.find.PlainFind;
import org.yanxun.trust.SomeVault;
import org.yanxun.trust.Vault;

/** The roster without Spring around it, for store tests: nothing is told to anyone, seals are not secret. */
public final class PlainRoster {

    private final JdbcClient client;
    private final Bulk bulk;
    private final Clock clock;

    /** Over that database, on that clock. */
    public PlainRoster(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
        bulk = new Bulk(client, clock);
    }

    /** Its intake. */
    public RosterIntake intake() {
        return new DatabaseIntake(
                new OrganisationWrites(client, bulk),
                new PersonWrites(bulk, vault()),
                new PostWrites(bulk),
                new Merger(client, bulk),
                changes());
    }

    /** Its answers. */
    public Roster roster() {
        return PlainFind.roster(client, clock);
    }

    /** What marks it as changed; nobody is told. */
    public Changes changes() {
        return new Changes(client, event -> {}, clock);
    }

    /** How it writes much at once. */
    public Bulk bulk() {
        return bulk;
    }

    /** How it writes posts and what stands beside them. */
    public PostWrites writes() {
        return new PostWrites(bulk);
    }

    /** A vault whose seals anybody can open. */
    public static Vault vault() {
        return new SomeVault("roster");
    }
}
