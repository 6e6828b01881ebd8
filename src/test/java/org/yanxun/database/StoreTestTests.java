package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class StoreTestTests {

    private final JdbcClient client;

    StoreTestTests(JdbcClient client) {
        this.client = client;
    }

    @Test
    void a_test_stands_on_a_migrated_database_as_the_application(TestDatabase database) {
        assertThat(client.sql("select current_user").query(String.class).single())
                .isEqualTo("yanxun_app");
        assertThat(client.sql("select count(*) from database.event_publication")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.owner()
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("yanxun_owner");
    }

    @Test
    void two_fresh_databases_do_not_see_each_other(TestDatabase database) {
        try (var other = TestDatabase.fresh()) {
            other.owner().sql("create table public.only_here (n int)").update();
            assertThat(tables(other)).isOne();
            assertThat(tables(database)).isZero();
        }
    }

    @Test
    void the_application_may_not_make_or_drop_tables() {
        assertThatThrownBy(() -> client.sql("create table public.mine (n int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        client.sql("drop table database.event_publication").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> client.sql("create schema mine").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void chinese_names_have_trigrams_and_ranges_may_exclude() {
        assertThat(client.sql("select similarity('曾國藩老師', '曾國藩') > 0.3")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(client.sql("select count(*) from pg_extension where extname in ('btree_gist', 'pg_trgm')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static int tables(TestDatabase database) {
        return database.client()
                .sql("select count(*) from pg_tables where tablename = 'only_here'")
                .query(Integer.class)
                .single();
    }
}
