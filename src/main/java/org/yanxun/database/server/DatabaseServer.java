package org.yanxun.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yanxun.database.CannotStart;
import org.yanxun.database.DataHome;

/**
 * The house's own PostgreSQL on a data directory: durable, closed to everybody without a password, loopback only,
 * restarted when it dies, and alone on its directory for as long as it is open.
 */
public final class DatabaseServer implements AutoCloseable {

    /** The database that holds the house's rooms. */
    public static final String DATABASE = "yanxun";

    private final DataLock lock;
    private final Logins logins;
    private final int port;
    private final Supervisor supervisor;
    private final Thread hook;
    private boolean closed;

    private DatabaseServer(DataHome home, DataLock lock, boolean durable) {
        this.lock = lock;
        var launch = Launch.ofThisUser().into(home);
        this.logins = Logins.of(home);
        var cluster = new Cluster(home, Binaries.of(home), launch);
        cluster.prepare(logins, Settings.ofThisMachine(durable));
        Leftovers.clear(cluster);
        this.port = Port.of(home);
        this.supervisor = new Supervisor(cluster, port);
        this.hook = Thread.ofPlatform().name("database-shutdown").unstarted(supervisor::expectEnd);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Opens it, setting it up on a new directory, and returns when it takes connections.
     *
     * @throws DataInUse if another Yanxun has the directory
     * @throws CannotStart if anything else is in the way
     */
    public static DatabaseServer open(DataHome home) {
        return open(home, true);
    }

    /** Opens one whose commits may be lost with the power, many times faster to fill: for tests only. */
    public static DatabaseServer openForTests(DataHome home) {
        return open(home, false);
    }

    private static DatabaseServer open(DataHome home, boolean durable) {
        var lock = DataLock.of(home);
        try {
            return new DatabaseServer(home, lock, durable);
        } catch (RuntimeException failure) {
            release(lock);
            throw failure;
        }
    }

    /**
     * A way into the server that another process holds open on this directory.
     *
     * @throws CannotStart if the directory's files do not tell how
     */
    public static DataSource running(DataHome home, String database) {
        try {
            int port = Port.read(home.file("port"));
            if (port == 0) {
                throw new CannotStart(
                        "The Yanxun on " + home.directory() + " is still starting; try again in a moment.");
            }
            return source(port, database, Logins.of(home).superuser());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same for a command, which leaves no server behind when it is stopped before its end. */
    public DatabaseServer ofACommand() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::close));
        return this;
    }

    /** The roles and their passwords. */
    public Logins logins() {
        return logins;
    }

    /** The JDBC address of one of its databases. */
    public String url(String database) {
        return url(port, database);
    }

    /** Unpooled connections to one of its databases. */
    public DataSource source(String database, Login login) {
        return source(port, database, login);
    }

    /** The process number of the server, which changes when it had to be started again. */
    public long pid() {
        return supervisor.pid();
    }

    /** Stops the server in good order and gives the directory back; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            supervisor.close();
            release(lock);
            forgetHook();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            supervisor.expectEnd();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static DataSource source(int port, String database, Login login) {
        return new DriverManagerDataSource(url(port, database), login.role(), login.password());
    }

    private static void release(DataLock lock) {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
