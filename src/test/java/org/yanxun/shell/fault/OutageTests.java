package org.yanxun.shell.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

class OutageTests {

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300"})
    void a_connection_that_fails_and_a_server_that_stops_are_an_outage(String state) {
        assertThat(Outage.behind(told(state))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "40001", "08P01", "57014", "42P01", "28P01"})
    void what_is_wrong_with_a_statement_is_none(String state) {
        assertThat(Outage.behind(told(state))).isEmpty();
    }

    @Test
    void no_connection_to_be_had_is_an_outage_whatever_its_cause() {
        var exhausted = new SQLException("Connection is not available", (String) null);

        assertThat(Outage.behind(new CannotGetJdbcConnectionException("none", exhausted)))
                .isPresent();
        assertThat(Outage.behind(new CannotCreateTransactionException("none", exhausted)))
                .isPresent();
        assertThat(Outage.behind(new TransientDataAccessResourceException("busy")))
                .isPresent();
    }

    @Test
    void another_fault_is_none() {
        assertThat(Outage.behind(new IllegalStateException("a mistake"))).isEmpty();
        assertThat(Outage.behind(new DuplicateKeyException("twice"))).isEmpty();
    }

    @Test
    void it_is_found_behind_others_and_told_in_one_line_of_the_database() {
        var fault = new IllegalStateException("while drawing", told("57P01"));

        assertThat(Outage.behind(fault)).map(Outage::why).contains("the server says");
    }

    @Test
    void who_only_looked_is_not_told_of_saving() {
        Outage outage = new Outage("", true);

        assertThat(outage.key(true)).isEqualTo("shell.gone.looked");
        assertThat(outage.key(false)).isEqualTo(Outage.UNSURE);
        assertThat(new Outage("", false).key(false)).isEqualTo("shell.gone.sent");
    }

    @Test
    void whether_it_was_saved_is_unknown_only_where_the_commit_was_lost() {
        var connection = new SingleConnectionDataSource(losesCommits(), true);

        for (var manager : new DataSourceTransactionManager[] {
            new JdbcTransactionManager(connection), new DataSourceTransactionManager(connection)
        }) {
            Throwable lost = catchThrowable(() -> new TransactionTemplate(manager).executeWithoutResult(status -> {}));
            assertThat(Outage.behind(lost)).map(Outage::unsure).contains(true);
        }
        assertThat(Outage.behind(told("08006"))).map(Outage::unsure).contains(false);
    }

    @Test
    void what_could_not_be_rolled_back_over_a_lost_connection_was_not_saved() {
        var failed = new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed"));
        failed.initApplicationException(told("57P01"));

        assertThat(Outage.behind(failed)).contains(new Outage("the server says", false));
    }

    @Test
    void a_connection_that_the_pool_gave_up_is_an_outage() {
        var failed = new TransactionSystemException("JDBC commit failed", new SQLException("Connection is closed"));

        assertThat(Outage.behind(failed)).map(Outage::unsure).contains(true);
        assertThat(Outage.behind(new SQLException("anything else"))).isEmpty();
    }

    @Test
    void the_note_of_it_stays_with_its_request() {
        var request = new MockHttpServletRequest();
        assertThat(Outage.isIn(request)).isFalse();

        new Outage("", false).in(request);

        assertThat(Outage.isIn(request)).isTrue();
    }

    private static DataAccessResourceFailureException told(String state) {
        return new DataAccessResourceFailureException(
                "a statement failed", new SQLException("the server says\n  Where: here", state));
    }

    private static Connection losesCommits() {
        return (Connection) Proxy.newProxyInstance(
                OutageTests.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    if (method.getName().equals("commit")) {
                        throw new SQLException("gone", "08006");
                    }
                    Class<?> type = method.getReturnType();
                    boolean yes = type == boolean.class && !method.getName().equals("isClosed");
                    return type == boolean.class ? yes : type == int.class ? 2 : null;
                });
    }
}
