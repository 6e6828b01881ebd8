package org.yanxun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.yanxun.bench.BenchServer.Setting;

/**
 * From a second start to its first page, with the cache of loaded classes and without, turn by turn; and how long the first
 * one took to fill the demonstration district.
 */
final class StartBench {

    private static final int RUNS = 5;
    private static final Duration WANTED = Duration.ofSeconds(5);
    private static final Duration DEMONSTRATION_WANTED = Duration.ofSeconds(20);
    private static final Pattern DEMONSTRATION = Pattern.compile("demonstration district is there after ([0-9.]+) s");

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
        double demonstration = demonstrationSeconds(BenchServer.said(setting));
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
                .with("demo_seconds", demonstration)
                .with("cached_seconds", median(cached))
                .with("plain_seconds", median(plain))
                .with("cached_of_plain", median(cached) / median(plain))
                .holding(median(cached) <= seconds(WANTED) && demonstration <= seconds(DEMONSTRATION_WANTED));
    }

    /** How long the first start took to fill the demonstration district, as it says itself. */
    static double demonstrationSeconds(String said) {
        Matcher found = DEMONSTRATION.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("the first start loaded no demonstration");
        }
        return Double.parseDouble(found.group(1));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static double seconds(Setting setting) throws IOException {
        try (var server = BenchServer.start(setting)) {
            return seconds(server.untilFirstPage());
        }
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
