package org.yanxun.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a server busy until the JVM's compilers have little left to do for what is asked of it. For that they need a minute
 * of two busy processors: whoever measures earlier measures the compilers, and finds another house each time.
 */
record WarmUp(BenchServer server, Load load) {

    private static final Duration SLICE = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final double LITTLE = 0.2;
    private static final int CALM = 2;
    private static final Pattern COMPILED = Pattern.compile("(?m)^java\\.ci\\.totalTime=(\\d+)$");

    /** Takes these turns, one kind after the other and again; tells for how many seconds. */
    double with(List<Load.Turn> turns) throws IOException {
        long begun = System.nanoTime();
        int calm = 0;
        while (calm < CALM && System.nanoTime() - begun < LONGEST.toNanos()) {
            long from = System.nanoTime();
            long before = compiled();
            for (Load.Turn turn : turns) {
                load.run(SLICE, turn);
            }
            double compiling = (double) (compiled() - before) / (System.nanoTime() - from);
            calm = compiling < LITTLE ? calm + 1 : 0;
            System.out.printf("warming up: compilers at work %.0f %% of the time%n", compiling * 100);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** How long the compilers have been at work since the server began, in nanoseconds. */
    private long compiled() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var asked = new ProcessBuilder(jcmd.toString(), Long.toString(server.pid()), "PerfCounter.print").start();
        String counters = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher found = COMPILED.matcher(counters);
        if (!found.find()) {
            throw new IOException("the server does not tell how long it has compiled: " + counters);
        }
        return Long.parseLong(found.group(1));
    }
}
