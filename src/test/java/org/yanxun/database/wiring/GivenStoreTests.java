package org.yanxun.database.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yanxun.database.CannotStart;
import org.yanxun.database.TestDatabase;
import org.yanxun.database.server.Login;

class GivenStoreTests {

    private static final String ADDRESS = "jdbc:postgresql://host:5432/yanxun";

    private final TestDatabase database = TestDatabase.shared();
    private final Login owner = database.server().logins().owner();

    @Test
    void an_address_may_be_given_with_or_without_the_drivers_prefix() {
        assertThat(new GivenStore("postgresql://host:5432/yanxun", "u", "p").url())
                .isEqualTo(ADDRESS);
        assertThat(new GivenStore(ADDRESS, "u", "p").url()).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:5432/yanxun", "jdbc:mysql://host/a", "http://host/", "postgres://host/a"})
    void any_other_address_is_refused_in_one_line(String url) {
        assertThatThrownBy(() -> new GivenStore(url, "u", "p"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("YANXUN_DB_URL must be like jdbc:postgresql://host:5432/database.");
    }

    @Test
    void no_password_shows_when_it_is_printed() {
        var store = new GivenStore(ADDRESS + "?user=somebody&password=secret", "somebody", "secret");

        assertThat(store).hasToString(ADDRESS);
    }

    @Test
    void the_pool_steps_down_to_the_role_that_owns_nothing() {
        var store = new GivenStore(database.url(), owner.role(), owner.password());
        var settings = new HikariConfig();
        store.configure(settings);
        settings.setMaximumPoolSize(1);

        try (var pool = new HikariDataSource(settings)) {
            JdbcClient client = JdbcClient.create(pool);
            assertThat(text(client, "select current_user")).isEqualTo("yanxun_app");
            assertThat(text(client, "select session_user")).isEqualTo(owner.role());
            assertThatThrownBy(() -> client.sql("create table public.mine ()").update())
                    .hasStackTraceContaining("permission denied for schema public");
        }
        assertThat(text(JdbcClient.create(store.owner()), "select current_user"))
                .isEqualTo(owner.role());
    }

    @Test
    void a_user_named_in_the_address_needs_not_be_named_again() {
        var store = new GivenStore(database.url() + "?user=" + owner.role() + "&password=" + owner.password(), "", "");
        var settings = new HikariConfig();
        store.configure(settings);
        settings.setMaximumPoolSize(1);

        assertThat(text(JdbcClient.create(store.owner()), "select current_user"))
                .isEqualTo(owner.role());
        try (var pool = new HikariDataSource(settings)) {
            assertThat(text(JdbcClient.create(pool), "select current_user")).isEqualTo("yanxun_app");
        }
    }

    @Test
    void closing_it_leaves_the_server_as_it_was() {
        var store = new GivenStore(database.url(), owner.role(), owner.password());
        store.close();

        assertThatCode(() -> text(JdbcClient.create(store.owner()), "select 1::text"))
                .doesNotThrowAnyException();
    }

    private static String text(JdbcClient client, String query) {
        return client.sql(query).query(String.class).single();
    }
}
