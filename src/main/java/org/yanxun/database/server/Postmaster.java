package org.yanxun.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yanxun.database.CannotStart;

/**
 * A running server process.
 *
 * @param cluster what it serves
 * @param process the process, already ready for connections
 */
record Postmaster(Cluster cluster, Process process) {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int ATTEMPTS = 8;
    private static final long LARGEST_LOG = 20_000_000;

    /**
     * Starts it and waits until it is ready, after a crash until it has recovered. Right after a kill -9 the start may
     * fail while the old processes go away, so it is tried several times.
     */
    static Postmaster start(Cluster cluster, int port) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var process = launch(cluster, port);
            if (becomesReady(cluster, process)) {
                return new Postmaster(cluster, process);
            }
            LOG.debug("PostgreSQL's start {} failed", attempt);
            pause(100L * attempt);
            Leftovers.clear(cluster);
        }
        var reason = cluster.lastFatal().map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""));
        throw new CannotStart("PostgreSQL does not start on " + cluster.directory() + ": "
                + reason.orElse("no reason given") + " (see " + cluster.log() + ")");
    }

    void stop() {
        Leftovers.stop(cluster, process.toHandle());
    }

    private static Process launch(Cluster cluster, int port) {
        try {
            var command = cluster.launch()
                    .detached(List.of(
                            cluster.binaries().program("postgres"),
                            "-D",
                            cluster.directory().toString(),
                            "-p",
                            Integer.toString(port)));
            return new ProcessBuilder(command)
                    .directory(cluster.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            turned(cluster.log()).toFile()))
                    .start();
        } catch (IOException failure) {
            throw new CannotStart("PostgreSQL cannot be started in " + cluster.directory() + ".", failure);
        }
    }

    /** The log, begun anew when the old one has grown large. */
    private static Path turned(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log, Logins.onlyOwner(log));
        }
        return log;
    }

    private static boolean becomesReady(Cluster cluster, Process process) {
        while (process.isAlive()) {
            if (cluster.isReady(process.pid())) {
                return true;
            }
            pause(5);
        }
        return false;
    }

    static void pause(long milliseconds) {
        LockSupport.parkNanos(milliseconds * 1_000_000);
    }
}
