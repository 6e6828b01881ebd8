package org.yanxun.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import org.springframework.util.FileSystemUtils;
import org.yanxun.bench.BenchServer.Setting;

/**
 * A cold start with 640 visitors at the door before it opens. Being refused a connection until then is fine; whoever
 * gets in must not be answered 5xx, nor be hung up on.
 */
final class ColdBench {

    private static final int VISITORS = 640;
    private static final int ASKED = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConcurrentMap<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final CountDownLatch gone = new CountDownLatch(VISITORS);

    private ColdBench() {}

    /** Runs it on throw-away data with the demonstration district. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("yanxun-bench");
        var setting = new Setting(scratch.resolve("data"), true, true);
        try {
            BenchServer.start(setting).close();
            new ColdBench().run(setting).print(System.out);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private BenchResult run(Setting setting) throws IOException, InterruptedException {
        try (var server = BenchServer.start(setting, this::queue)) {
            gone.await();
            return result().with("first_page_seconds", server.untilFirstPage().toMillis() / 1000.0);
        }
    }

    private BenchResult result() {
        int answered = statuses.values().stream().mapToInt(Integer::intValue).sum();
        int failed = statuses.entrySet().stream()
                .filter(each -> each.getKey() >= 500 || each.getKey() == 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return BenchResult.of("cold")
                .with("visitors", VISITORS)
                .with("answers", answered)
                .with("statuses", statuses.toString())
                .with("failed", failed)
                .holding(failed == 0 && answered == VISITORS * ASKED);
    }

    private void queue(URI server) {
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            Thread.ofVirtual().start(() -> visit(server));
        }
    }

    private void visit(URI server) {
        try (var wire = patiently(server)) {
            for (int asked = 0; asked < ASKED; asked++) {
                statuses.merge(
                        wire.get(asked % 2 == 0 ? "/sign-in" : "/", "lang=en").status(), 1, Integer::sum);
            }
        } catch (IOException hungUp) {
            statuses.merge(0, 1, Integer::sum);
        } finally {
            gone.countDown();
        }
    }

    /** A connection as soon as there is one to be had. */
    private static Wire patiently(URI server) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return new Wire(server);
            } catch (IOException closed) {
                if (System.nanoTime() > until) {
                    throw closed;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
