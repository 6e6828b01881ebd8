package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class StatisticsStoreTests {

    private final TestDatabase database;
    private final JdbcClient client;
    private final Statistics statistics;

    StatisticsStoreTests(TestDatabase database, JdbcClient client, TransactionTemplate transactions) {
        this.database = database;
        this.client = client;
        statistics = new Statistics(client, transactions);
    }

    @Test
    void after_a_load_the_database_knows_how_much_there_is() {
        database.owner()
                .sql("alter table database.event_publication set (autovacuum_enabled = false)")
                .update();
        client.sql("""
                        insert into database.event_publication (id, listener_id, event_type, serialized_event, publication_date)
                        select gen_random_uuid(), 'nobody', 'nothing', n::text, timestamptz '2013-01-01'
                        from generate_series(1, 5000) n
                        """).update();
        assertThat(rowsKnown("database.event_publication")).isLessThan(5_000);

        statistics.refresh();

        assertThat(rowsKnown("database.event_publication")).isEqualTo(5_000);
    }

    @Test
    void no_rooms_table_is_left_out_for_want_of_rights() {
        statistics.refresh();

        assertThat(client.sql("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and c.reltuples < 0
                          and n.nspname in ('roster', 'plan', 'attendance', 'programme', 'enrolment', 'credit')
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void what_is_counted_later_is_sampled_as_before() {
        String before = sample();

        statistics.refresh();

        assertThat(sample()).isEqualTo(before);
    }

    private String sample() {
        return client.sql("show default_statistics_target").query(String.class).single();
    }

    private long rowsKnown(String table) {
        return client.sql("select reltuples::bigint from pg_class where oid = cast(:table as regclass)")
                .param("table", table)
                .query(Long.class)
                .single();
    }
}
