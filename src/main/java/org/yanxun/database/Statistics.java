package org.yanxun.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database knows of how much there is. It learns that by itself within minutes; after a load of many thousand rows
 * it is told at once, or it would look them up row by row as if there were a handful.
 */
@Component
public class Statistics {

    private static final String TABLES = """
            select string_agg(format('%I.%I', n.nspname, c.relname), ', ' order by n.nspname, c.relname)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
              and has_table_privilege(c.oid, 'MAINTAIN')
            """;

    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts anew in all tables of all rooms, by samples: some seconds at most, however many rows there are. */
    public void refresh() {
        jdbc.sql(TABLES)
                .query(String.class)
                .optional()
                .ifPresent(tables -> jdbc.sql("analyze " + tables).update());
    }
}
