package org.yanxun.database;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the database knows of how much there is. It learns that by itself within minutes; after a load of many thousand rows
 * it is told at once, or it would look them up row by row as if there were a handful.
 */
@Component
public class Statistics {

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
              and has_table_privilege(c.oid, 'MAINTAIN')
            order by pg_relation_size(c.oid) desc
            """;

    private static final int AT_ONCE = 2;

    /** A third of the rows it would look at by itself: some nine thousand of a table tell enough to begin with. */
    private static final String SAMPLE = "set local default_statistics_target = 30";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Statistics(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Counts anew in all tables of all rooms, by samples, the largest first and two at once: some seconds at most, however
     * many rows there are.
     */
    public void refresh() {
        var tables =
                new ConcurrentLinkedQueue<>(jdbc.sql(TABLES).query(String.class).list());
        CompletableFuture<?>[] counts = IntStream.range(0, AT_ONCE)
                .mapToObj(hand -> CompletableFuture.runAsync(() -> count(tables), Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(counts).join();
    }

    private void count(Queue<String> tables) {
        for (String table = tables.poll(); table != null; table = tables.poll()) {
            String one = table;
            transactions.executeWithoutResult(status -> {
                jdbc.sql(SAMPLE).update();
                jdbc.sql("analyze " + one).update();
            });
        }
    }
}
