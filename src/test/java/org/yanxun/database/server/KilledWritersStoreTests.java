package org.yanxun.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.Batcher;
import org.yanxun.database.SomeHome;
import org.yanxun.kernel.Soon;

class KilledWritersStoreTests {

    @TempDir
    private Path temporary;

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void what_a_batcher_answered_is_there_though_postgres_is_killed_under_it() throws Exception {
        try (var server = DatabaseServer.open(SomeHome.in(temporary, "data"));
                var pool = poolOf(server)) {
            var client = JdbcClient.create(pool);
            client.sql("create table public.seat (n int primary key)").update();
            var transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
            try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                    var batcher = Batcher.ofOneLane("seats", transactions, (List<Integer> seats) -> {
                        client.sql("insert into public.seat select unnest(:seats::int[])")
                                .param("seats", seats.toArray(Integer[]::new))
                                .update();
                        return seats;
                    })) {
                for (int caller = 0; caller < 64; caller++) {
                    callers.execute(() -> takeSeats(batcher));
                }
                killRepeatedly(server);
                enough.set(true);
            }
            var kept =
                    client.sql("select n from public.seat").query(Integer.class).list();
            assertThat(acknowledged).hasSizeGreaterThan(100);
            assertThat(kept).containsAll(acknowledged);
        }
    }

    private void takeSeats(Batcher<Integer, Integer> batcher) {
        while (!enough.get()) {
            try {
                acknowledged.add(batcher.submit(next.incrementAndGet()));
            } catch (RuntimeException unanswered) {
                assertThat(unanswered).isNotNull();
            }
        }
    }

    private void killRepeatedly(DatabaseServer server) {
        for (int kill = 0; kill < 4; kill++) {
            int more = acknowledged.size() + 30;
            Soon.until(acknowledged::size, size -> size >= more);
            var process = ProcessHandle.of(server.pid());
            process.ifPresent(ProcessHandle::destroyForcibly);
            process.ifPresent(killed -> killed.onExit().join());
            SomeHome.awaitConnections(server);
        }
    }

    private static HikariDataSource poolOf(DatabaseServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url(DatabaseServer.DATABASE));
        pool.setUsername(server.logins().owner().role());
        pool.setPassword(server.logins().owner().password());
        pool.setConnectionTimeout(15_000);
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
