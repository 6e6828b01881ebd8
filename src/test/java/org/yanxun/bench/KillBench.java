package org.yanxun.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.springframework.util.FileSystemUtils;
import org.yanxun.bench.BenchServer.Setting;
import org.yanxun.bench.Hall.Seat;

/**
 * Kill -9 of the application and of its PostgreSQL, by turns, in the middle of check-ins over HTTP. After each, every
 * check-in that was acknowledged must be there, once, all promises must hold, and people must be taken in again.
 */
final class KillBench {

    private static final int VISITORS = 32;
    private static final int AFTERWARDS = 50;
    private static final int MOST_BEFORE = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration AFTERMATH = Duration.ofSeconds(2);

    private final Setting setting;
    private final Hall hall;
    private final Random random = new Random();
    private BenchServer server;
    private volatile boolean over;

    private KillBench(Setting setting, BenchServer server, Hall hall) {
        this.setting = setting;
        this.server = server;
        this.hall = hall;
    }

    /** What one kill left behind. */
    private record Outcome(int acknowledged, int lost, int broken, int afterwards) {

        boolean holds() {
            return acknowledged > 0 && lost == 0 && broken == 0 && afterwards == AFTERWARDS;
        }
    }

    /** Runs it on throw-away data with the demonstration district; the argument says how often (20). */
    public static void main(String[] arguments) throws IOException {
        int kills = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
        Path scratch = Files.createTempDirectory("yanxun-bench");
        var setting = new Setting(scratch.resolve("data"), true, true);
        try {
            var server = BenchServer.start(setting);
            new KillBench(setting, server, Hall.hold(setting.data(), kills))
                    .run(kills)
                    .print(System.out);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private BenchResult run(int kills) throws IOException {
        var result = BenchResult.of("kill").with("kills", kills);
        int acknowledged = 0;
        int lost = 0;
        int broken = 0;
        List<Seat> seats = hall.seats();
        int each = seats.size() / kills;
        for (int kill = 0; kill < kills; kill++) {
            Outcome outcome = rush(seats.subList(kill * each, (kill + 1) * each), kill % 2 == 0);
            System.out.printf(
                    "kill %d of %s: %s%n", kill + 1, kill % 2 == 0 ? "the application" : "PostgreSQL", outcome);
            acknowledged += outcome.acknowledged();
            lost += outcome.lost();
            broken += outcome.broken();
            result = result.holding(outcome.holds());
        }
        server.close();
        return result.with("acknowledged", acknowledged).with("lost", lost).with("broken_promises", broken);
    }

    private Outcome rush(List<Seat> seats, boolean application) throws IOException {
        var arrivals = new Arrivals(server.address(), seats.subList(AFTERWARDS, seats.size()));
        over = false;
        Thread killer = Thread.ofPlatform().start(() -> killAmong(arrivals, application));
        new Load(server.address(), VISITORS).run(PATIENCE, wire -> !over && stays(arrivals, wire));
        join(killer);
        if (application) {
            server = BenchServer.start(setting);
        }
        var late = new Arrivals(server.address(), seats.subList(0, AFTERWARDS));
        new Load(server.address(), 1).run(Duration.ofMinutes(1), late);
        List<Seat> noted = hall.noted();
        var different = new HashSet<>(noted);
        var told = new HashSet<>(arrivals.acknowledged());
        told.removeAll(different);
        return new Outcome(
                arrivals.acknowledged().size(),
                told.size() + noted.size() - different.size(),
                hall.findings().size(),
                late.acknowledged().size());
    }

    /** A visitor who is told of a failure lets the next one try; without a server everybody leaves. */
    private static boolean stays(Arrivals arrivals, Wire wire) {
        try {
            return arrivals.take(wire);
        } catch (Arrivals.Refused _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Kills after some people, never the same number, have been told that they are noted. */
    private void killAmong(Arrivals arrivals, boolean application) {
        int enough = 1 + random.nextInt(MOST_BEFORE);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (arrivals.count() < enough && System.nanoTime() < until) {
            sleep(2);
        }
        if (application) {
            server.kill();
        } else {
            ProcessHandle.of(databaseProcess()).ifPresent(ProcessHandle::destroyForcibly);
        }
        sleep(AFTERMATH.toMillis());
        over = true;
    }

    private long databaseProcess() {
        try {
            Path file = setting.data().resolve("pg").resolve("postmaster.pid");
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
