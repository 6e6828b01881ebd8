package org.yanxun.database.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yanxun.database.CannotStart;

/** Keeps one server running on one port: starts it again whenever it ends unasked, until it is told to stop. */
final class Supervisor implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);

    private final Cluster cluster;
    private final int port;
    private Postmaster current;
    private volatile boolean stopping;

    Supervisor(Cluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
        Leftovers.clear(cluster);
        this.current = Postmaster.start(cluster, port);
        watch(current);
    }

    synchronized long pid() {
        return current.process().pid();
    }

    /** Said first thing at shutdown, lest a server that ends by the same signal is started again. */
    void expectEnd() {
        stopping = true;
    }

    @Override
    public void close() {
        stopping = true;
        synchronized (this) {
            current.stop();
        }
    }

    private void watch(Postmaster watched) {
        var end = watched.process().onExit().thenAccept(process -> restart(process.exitValue()));
        if (end.isCompletedExceptionally()) {
            LOG.warn("The database server cannot be watched.");
        }
    }

    private void restart(int exit) {
        Thread.ofPlatform().name("database-supervisor").daemon().start(() -> {
            while (!stopping) {
                if (restarted(exit)) {
                    return;
                }
                Postmaster.pause(1_000);
            }
        });
    }

    private synchronized boolean restarted(int exit) {
        if (stopping) {
            return true;
        }
        LOG.warn("The database server ended unasked (exit {}); starting it again.", exit);
        try {
            Leftovers.clear(cluster);
            current = Postmaster.start(cluster, port);
            watch(current);
            LOG.info("The database server runs again.");
            return true;
        } catch (CannotStart failure) {
            LOG.error(failure.getMessage());
            return false;
        }
    }
}
