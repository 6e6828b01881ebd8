package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class BatcherStoreTests {

    private final JdbcClient client;
    private final TransactionTemplate transactions;

    BatcherStoreTests(TestDatabase database, JdbcClient client, TransactionTemplate transactions) {
        this.client = client;
        this.transactions = transactions;
        database.owner()
                .sql("create table if not exists public.seat (n int primary key)")
                .update();
    }

    @Test
    void an_answer_means_the_row_is_there_for_everybody() throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var batcher = Batcher.ofOneLane("seats", transactions, this::insert)) {
            var seen = new ArrayList<Future<Boolean>>();
            for (int n = 0; n < 2_000; n++) {
                int seat = n;
                seen.add(callers.submit(() -> batcher.submit(seat) == seat && (seat % 50 != 0 || isThere(seat))));
            }
            for (var there : seen) {
                assertThat(there.get()).isTrue();
            }
        }
        assertThat(client.sql("select count(*) from public.seat")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2_000);
    }

    @Test
    void a_request_that_the_database_refuses_takes_no_other_down_with_it() throws Exception {
        client.sql("insert into public.seat values (10005)").update();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var batcher = Batcher.ofOneLane("seats", transactions, this::insert)) {
            var answers = new ArrayList<Future<Integer>>();
            for (int n = 10_000; n < 10_010; n++) {
                int seat = n;
                answers.add(callers.submit(() -> batcher.submit(seat)));
            }
            for (int n = 0; n < 10; n++) {
                if (n == 5) {
                    assertThatThrownBy(answers.get(n)::get).rootCause().hasMessageContaining("duplicate key");
                } else {
                    assertThat(answers.get(n).get()).isEqualTo(10_000 + n);
                    assertThat(isThere(10_000 + n)).isTrue();
                }
            }
        }
    }

    private List<Integer> insert(List<Integer> seats) {
        client.sql("insert into public.seat select unnest(:seats::int[])")
                .param("seats", seats.toArray(Integer[]::new))
                .update();
        return seats;
    }

    private boolean isThere(int seat) {
        return client.sql("select exists (select 1 from public.seat where n = ?)")
                .param(seat)
                .query(Boolean.class)
                .single();
    }
}
