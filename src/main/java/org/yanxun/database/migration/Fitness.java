package org.yanxun.database.migration;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.CannotStart;

/** Whether a database is one that the house may live in: new enough, and empty or its own. */
final class Fitness {

    private static final int OLDEST = 18;

    private Fitness() {}

    /**
     * Looks, and changes nothing.
     *
     * @throws CannotStart if the house may not live there
     */
    static void require(DataSource owner) {
        var client = JdbcClient.create(owner);
        requireVersion(client.sql("select current_setting('server_version_num')::int")
                .query(Integer.class)
                .single());
        requireNoStrangers(client);
    }

    /** By PostgreSQL's own number for it, such as 180003. */
    static void requireVersion(int number) {
        int version = number / 10_000;
        if (version < OLDEST) {
            throw new CannotStart(
                    "The database server is PostgreSQL " + version + "; Yanxun needs " + OLDEST + " or a later one.");
        }
    }

    /** Tables of others would be in the way of ours, or ours of theirs; what extensions bring is nobody's. */
    private static void requireNoStrangers(JdbcClient client) {
        var stranger = client.sql("""
                        select n.nspname || '.' || c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v', 'm', 'f')
                          and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                          and to_regclass('yanxun.flyway_schema_history') is null
                          and not exists (select 1 from pg_depend d
                                          where d.classid = 'pg_class'::regclass and d.objid = c.oid
                                            and d.deptype = 'e')
                        order by 1 limit 1
                        """).query(String.class).optional();
        stranger.ifPresent(table -> {
            throw new CannotStart(
                    "The database holds tables of others, such as " + table + "; Yanxun needs a database of its own.");
        });
    }
}
