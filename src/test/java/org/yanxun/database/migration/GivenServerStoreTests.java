package org.yanxun.database.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.CannotStart;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.server.DatabaseServer;
import org.yanxun.database.server.Login;

/** A server given from outside: a database and a user that owns it, and nothing of ours yet. */
class GivenServerStoreTests {

    private static final Login STRANGER = new Login("stranger", "stranger's own");

    private final DatabaseServer server = TestDatabase.shared().server();
    private final JdbcClient superuser =
            JdbcClient.create(server.source("postgres", server.logins().superuser()));

    @BeforeEach
    void make() {
        drop();
        superuser.sql("create role stranger login password 'stranger''s own'").update();
        superuser
                .sql("create database strange owner stranger template template0")
                .update();
    }

    @AfterEach
    void drop() {
        superuser.sql("drop database if exists strange with (force)").update();
        superuser.sql("drop role if exists stranger").update();
    }

    @Test
    void a_user_that_may_not_use_the_role_is_told_what_an_administrator_must_run() {
        assertThatThrownBy(() -> Migration.run(strange()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("grant yanxun_app to current_user")
                .hasMessageContaining("an administrator must run it once");
    }

    @Test
    void a_user_that_may_migrates_an_empty_database_and_the_role_gets_its_rights() {
        superuser.sql("grant yanxun_app to stranger").update();
        assertThat(Migration.run(strange())).isPositive();
        assertThat(Migration.run(strange())).as("nothing is left to do").isZero();
        assertThat(JdbcClient.create(strange())
                        .sql("select has_table_privilege('yanxun_app', 'database.event_publication', 'insert')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private DataSource strange() {
        return server.source("strange", STRANGER);
    }
}
