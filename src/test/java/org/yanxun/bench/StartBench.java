package org.yanxun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.yanxun.bench.BenchServer.Setting;

/** From a second start to its first page, with the cache of loaded classes and without, turn by turn. */
final class StartBench {

    private static final int RUNS = 5;
    private static final Duration WANTED = Duration.ofSeconds(5);

    private StartBench() {}

    /** Runs it on throw-away data with the demonstration district. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createTempDirectory("yanxun-bench");
        try {
            measure(new Setting(scratch.resolve("data"), true, true)).print(System.out);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private static BenchResult measure(Setting setting) throws IOException {
        double first = seconds(setting);
        List<Double> cached = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            cached.add(seconds(setting));
            plain.add(seconds(setting.uncached()));
            System.out.printf("run %d: with cache %.2f s, without %.2f s%n", run, cached.getLast(), plain.getLast());
        }
        return BenchResult.of("start")
                .with("cores", Runtime.getRuntime().availableProcessors())
                .with("runs", RUNS)
                .with("first_seconds", first)
                .with("cached_seconds", median(cached))
                .with("plain_seconds", median(plain))
                .with("cached_of_plain", median(cached) / median(plain))
                .holding(median(cached) <= WANTED.toMillis() / 1000.0);
    }

    private static double seconds(Setting setting) throws IOException {
        try (var server = BenchServer.start(setting)) {
            return server.untilFirstPage().toMillis() / 1000.0;
        }
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
