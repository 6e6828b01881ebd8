package org.yanxun.database.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.yanxun.database.DataHome;
import org.yanxun.database.server.DatabaseServer;

/** The house's own server on its way, on a thread of its own; it is closed at the latest when the process ends. */
final class ServerOpening {

    private final CompletableFuture<DatabaseServer> server;

    /** Begins to open it. */
    ServerOpening(DataHome home) {
        server = CompletableFuture.supplyAsync(
                () -> open(home),
                opening -> Thread.ofPlatform().name("database-opening").start(opening));
    }

    private static DatabaseServer open(DataHome home) {
        var server = DatabaseServer.open(home);
        try {
            SpringApplication.getShutdownHandlers().add(server::close);
        } catch (IllegalStateException ending) {
            server.close();
            throw ending;
        }
        return server;
    }

    /**
     * The server, once it takes connections.
     *
     * @throws org.yanxun.database.CannotStart if it cannot be opened
     */
    DatabaseServer server() {
        try {
            return server.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }
}
