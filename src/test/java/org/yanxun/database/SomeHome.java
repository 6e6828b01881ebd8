package org.yanxun.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.yanxun.database.server.DatabaseServer;
import org.yanxun.kernel.Soon;

/** Data directories for tests, which borrow the test server's unpacked programs. */
public final class SomeHome {

    private SomeHome() {}

    /** An empty data directory of this name in a temporary one, but for the programs. */
    public static DataHome in(Path temporary, String name) {
        var home = new DataHome(temporary.resolve(name)).prepared();
        var running = TestServer.only();
        try (var files = Files.list(running.home().directory())) {
            for (var programs : files.filter(SomeHome::isPrograms).toList()) {
                Files.createSymbolicLink(home.file(programs.getFileName().toString()), programs.toAbsolutePath());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return home;
    }

    /** Waits until the server takes connections again, which must be soon. */
    public static void awaitConnections(DatabaseServer server) {
        var source = server.source(DatabaseServer.DATABASE, server.logins().application());
        Soon.until(() -> takesConnections(source), Boolean::booleanValue);
    }

    private static boolean takesConnections(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean isPrograms(Path file) {
        return file.getFileName().toString().matches("bin-[0-9.]+");
    }
}
