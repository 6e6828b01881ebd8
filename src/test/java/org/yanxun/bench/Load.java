package org.yanxun.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many visitors at once, each on a connection of its own, each asking again as soon as it is answered. */
record Load(URI address, int visitors) {

    /** What a visitor does once. */
    interface Turn {

        /** Does it; false if there is nothing left to do. */
        boolean take(Wire wire) throws IOException;
    }

    /**
     * What was reached.
     *
     * @param turns how many turns were taken
     * @param perSecond turns a second
     * @param p95 the time that 95 of 100 turns stayed below, in milliseconds
     */
    record Figures(int turns, double perSecond, double p95) {

        private static Figures of(List<Long> nanos, long elapsed) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            double p95 = sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * 0.95)] / 1e6;
            return new Figures(sorted.length, sorted.length * 1e9 / elapsed, p95);
        }
    }

    /** Keeps all visitors busy for that long, or until nothing is left to do. */
    Figures run(Duration time, Turn turn) throws IOException {
        long from = System.nanoTime();
        long until = from + time.toNanos();
        Callable<List<Long>> visitor = () -> visit(turn, until);
        try (var pool = Executors.newFixedThreadPool(visitors)) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < visitors; i++) {
                all.add(pool.submit(visitor));
            }
            List<Long> nanos = new ArrayList<>();
            for (var each : all) {
                nanos.addAll(each.get());
            }
            return Figures.of(nanos, System.nanoTime() - from);
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private List<Long> visit(Turn turn, long until) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (var wire = new Wire(address)) {
            for (long begun = System.nanoTime(); begun < until; begun = System.nanoTime()) {
                if (!turn.take(wire)) {
                    return nanos;
                }
                nanos.add(System.nanoTime() - begun);
            }
        }
        return nanos;
    }
}
