package org.yanxun.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HouseTest
class DatabaseModuleTests {

    private final JdbcClient client;
    private final TransactionOperations transactions;
    private final Environment environment;

    @Autowired
    DatabaseModuleTests(JdbcClient client, TransactionOperations transactions, Environment environment) {
        this.client = client;
        this.transactions = transactions;
        this.environment = environment;
    }

    @Test
    void the_whole_house_stands_on_the_shared_test_database() {
        assertThat(environment.getProperty("yanxun.db.url"))
                .isEqualTo(TestDatabase.shared().url());
        assertThat(client.sql("select current_database()").query(String.class).single())
                .startsWith("t_");
    }

    @Test
    void the_application_works_as_a_role_that_owns_nothing() {
        assertThat(client.sql("select current_user").query(String.class).single())
                .isEqualTo("yanxun_app");
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        transactions.executeWithoutResult(status -> {
            client.sql("""
                            insert into database.event_publication
                                (id, listener_id, event_type, serialized_event, publication_date)
                            values (gen_random_uuid(), 'nobody', 'nothing', '{}', now())
                            """).update();
            status.setRollbackOnly();
        });
        assertThat(client.sql("select count(*) from database.event_publication where listener_id = 'nobody'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
