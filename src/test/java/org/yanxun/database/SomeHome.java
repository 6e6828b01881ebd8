package org.yanxun.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.yanxun.database.server.DatabaseServer;

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
    public static void awaitConnections(DatabaseServer server) throws InterruptedException {
        var source = server.source(DatabaseServer.DATABASE, server.logins().application());
        for (int attempt = 0; attempt < 300; attempt++) {
            try (var connection = source.getConnection()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("no connection in 30 s");
    }

    private static boolean isPrograms(Path file) {
        return file.getFileName().toString().matches("bin-[0-9.]+");
    }
}
