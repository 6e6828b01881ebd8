package org.yanxun.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yanxun.database.server.DatabaseServer;

/**
 * A real, migrated PostgreSQL database for a test. There is one server a test run; each database is cloned from a
 * template in some 50 ms.
 *
 * <p>In a store test let {@link StoreTest} hand it in (one a test class, dropped afterwards):
 *
 * <pre>{@code
 * @StoreTest
 * class SeatStoreTests {
 *     private final SeatStore seats;
 *
 *     SeatStoreTests(JdbcClient client) {          // or DataSource, TransactionTemplate, TestDatabase
 *         seats = new SeatStore(client);
 *     }
 * }
 * }</pre>
 *
 * By hand: {@code try (var database = TestDatabase.fresh()) { … }}.
 *
 * <p>Spring contexts need nothing: every context started in a test gets {@link #shared()} as its database, one for all
 * of them, unless it sets {@code yanxun.db.url} or {@code yanxun.data} itself. Keep such tests apart by a fresh district
 * each, and start the whole house with {@link HouseTest} so that all share one context.
 */
public final class TestDatabase implements AutoCloseable {

    private final String name;
    private final HikariDataSource pool = new HikariDataSource();

    private TestDatabase(String name) {
        var server = TestServer.only().server();
        this.name = name;
        pool.setJdbcUrl(server.url(name));
        pool.setUsername(server.logins().application().role());
        pool.setPassword(server.logins().application().password());
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(8);
    }

    /** A new database of its own with every room's schema, empty; close it to drop it. */
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.only().createDatabase());
    }

    /** The database that all Spring contexts of this run share. */
    public static TestDatabase shared() {
        return Shared.ONLY;
    }

    /** Pooled connections as the application's role. */
    public DataSource dataSource() {
        return pool;
    }

    /** A client as the application's role. */
    public JdbcClient client() {
        return JdbcClient.create(pool);
    }

    /** Transactions as the application's role; {@link #client()} takes part in them. */
    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /** A client as the role that owns the schemas, for what the application may not do. */
    public JdbcClient owner() {
        return JdbcClient.create(ownerSource());
    }

    /** Unpooled connections as the role that owns the schemas. */
    public DataSource ownerSource() {
        return TestServer.only().owner(name);
    }

    /** The JDBC address, for an application to be pointed at it. */
    public String url() {
        return server().url(name);
    }

    /** The server it is on. */
    public DatabaseServer server() {
        return TestServer.only().server();
    }

    @Override
    public void close() {
        pool.close();
        TestServer.only().drop(name);
    }

    private static final class Shared {
        private static final TestDatabase ONLY = fresh();
    }
}
