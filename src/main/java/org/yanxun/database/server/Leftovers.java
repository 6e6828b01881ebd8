package org.yanxun.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yanxun.database.CannotStart;

/**
 * PostgreSQL processes that outlived an application killed on the spot, and orphans that outlived their own server. The
 * caller holds the data directory's lock, so whatever still runs on it is nobody's.
 */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    /** Stops them all and removes what they left; afterwards nothing of PostgreSQL runs on the cluster. */
    static void clear(Cluster cluster) {
        cluster.recordedPid()
                .flatMap(ProcessHandle::of)
                .filter(process -> isOf(cluster, process))
                .ifPresent(process -> {
                    LOG.info(
                            "Stopping the database server that a killed Yanxun left behind (process {}).",
                            process.pid());
                    stop(cluster, process);
                });
        var orphans = ProcessHandle.allProcesses()
                .filter(process -> isOf(cluster, process))
                .toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        orphans.forEach(orphan -> ends(orphan, Duration.ofSeconds(5)));
        forgetPid(cluster);
    }

    /** A pid file left behind may name a process that has become somebody else's, which would bar the next start. */
    private static void forgetPid(Cluster cluster) {
        try {
            Files.deleteIfExists(cluster.directory().resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new CannotStart("The data directory " + cluster.home().directory() + " cannot be written.", failure);
        }
    }

    /** Stops a server: fast, then immediately, then by force. */
    static void stop(Cluster cluster, ProcessHandle process) {
        signal(cluster, "fast");
        if (!ends(process, Duration.ofSeconds(20))) {
            signal(cluster, "immediate");
            if (!ends(process, Duration.ofSeconds(5))) {
                process.destroyForcibly();
                ends(process, Duration.ofSeconds(5));
            }
        }
    }

    private static void signal(Cluster cluster, String mode) {
        Run.of(cluster.launch()
                .command(List.of(
                        cluster.binaries().program("pg_ctl"),
                        "stop",
                        "--no-wait",
                        "--pgdata=" + cluster.directory(),
                        "--mode=" + mode)));
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        try {
            CompletableFuture<ProcessHandle> end = process.onExit();
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException running) {
            return false;
        } catch (ExecutionException unknown) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** PostgreSQL works in its data directory; where that cannot be seen, its command line names it. */
    private static boolean isOf(Cluster cluster, ProcessHandle process) {
        var info = process.info();
        if (!process.isAlive() || !info.command().orElse("").contains("postgres")) {
            return false;
        }
        try {
            var workplace = Path.of("/proc", Long.toString(process.pid()), "cwd");
            return Files.readSymbolicLink(workplace).equals(cluster.directory().toRealPath());
        } catch (IOException | UnsupportedOperationException unseen) {
            return info.commandLine().orElse("").contains(cluster.directory().toString());
        }
    }
}
