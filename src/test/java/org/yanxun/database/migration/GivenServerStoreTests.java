package org.yanxun.database.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
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

    @Test
    void a_database_with_tables_of_others_is_left_as_it_is() {
        superuser.sql("grant yanxun_app to stranger").update();
        var theirs = JdbcClient.create(strange());
        theirs.sql("create schema roster").update();
        theirs.sql("create table roster.shift (n int)").update();

        assertThatThrownBy(() -> Migration.run(strange()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database holds tables of others, such as roster.shift;"
                        + " Yanxun needs a database of its own.");
        assertThat(theirs.sql("select count(*) from pg_namespace where nspname in ('yanxun', 'trust', 'database')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_database_of_a_newer_version_is_not_opened_by_an_older_one() {
        superuser.sql("grant yanxun_app to stranger").update();
        Migration.run(strange());
        JdbcClient.create(strange())
                .sql("insert into yanxun.flyway_schema_history values (9999, '30.999', 'to come', 'SQL',"
                        + " 'roster/V30_999__to_come.sql', 1, 'somebody', now(), 1, true)")
                .update();

        assertThatThrownBy(() -> Migration.run(strange()))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database was last used by a newer Yanxun (step 30.999 to come);"
                        + " start that version or a later one.");
    }

    @Test
    void a_schema_in_the_way_is_told_with_what_the_database_said() {
        superuser.sql("grant yanxun_app to stranger").update();
        JdbcClient.create(strange()).sql("create schema roster").update();

        assertThatThrownBy(() -> Migration.run(strange()))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The database cannot be migrated: ")
                .hasMessageContaining("schema \"roster\" already exists");
    }

    @Test
    void an_older_postgresql_is_told_by_its_version() {
        assertThatThrownBy(() -> Fitness.requireVersion(150_018))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The database server is PostgreSQL 15; Yanxun needs 18 or a later one.");
        assertThatCode(() -> Fitness.requireVersion(180_000)).doesNotThrowAnyException();
    }

    private DataSource strange() {
        return server.source("strange", STRANGER);
    }
}
