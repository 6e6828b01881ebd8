package org.yanxun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;
import org.yanxun.bench.BenchServer.Setting;
import org.yanxun.bench.Hall.Seat;
import org.yanxun.bench.Load.Figures;
import org.yanxun.kernel.Role;

/**
 * Check-ins over HTTP, scan and all, beside an empty page of the same server in the same run, asked for by the same kind
 * of people: signed in, and not seen by the server a moment ago. The empty page of one and the same visitor, who is known
 * already, is told as well.
 */
final class CheckinBench {

    private static final int VISITORS = 64;
    private static final int SITTINGS = 110;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final double WANTED = 0.3;

    private CheckinBench() {}

    /** Runs it on throw-away data with the demonstration district. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createTempDirectory("yanxun-bench");
        Path data = scratch.resolve("data");
        try (var server = BenchServer.start(new Setting(data, true, true))) {
            measure(server, Hall.hold(data, SITTINGS)).print(System.out);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private static BenchResult measure(BenchServer server, Hall hall) throws IOException {
        var load = new Load(server.address(), VISITORS);
        List<Seat> seats = hall.seats();
        var arrivals = new Arrivals(server.address(), seats.subList(0, seats.size() / 3));
        var strangers = page(seats.subList(seats.size() / 3, seats.size()));
        String teacher = Guest.signIn(server.address(), Role.TEACHER).cookies();
        Load.Turn known = wire -> wire.get("/about", teacher).status() == 200;
        int before = hall.findings().size();
        int there = hall.noted().size();
        var result = BenchResult.of("checkin")
                .with("visitors", VISITORS)
                .with("warm_up_seconds", new WarmUp(server, load).with(List.of(strangers, arrivals)));
        double empty = 0;
        double emptyKnown = 0;
        double checkIns = 0;
        for (int round = 0; round < ROUNDS; round++) {
            empty += load.run(ROUND, strangers).perSecond() / ROUNDS;
            emptyKnown += load.run(ROUND, known).perSecond() / ROUNDS;
            Figures came = load.run(ROUND, arrivals);
            checkIns += came.perSecond() / ROUNDS;
            System.out.printf("%.0f check-ins/s, p95 %.1f ms, %d in all%n", came.perSecond(), came.p95(), came.turns());
            result = result.with("checkin_p95_ms_" + (round + 1), came.p95());
        }
        return result.with("empty_per_second", empty)
                .with("empty_known_per_second", emptyKnown)
                .with("checkin_per_second", checkIns)
                .with("checkin_of_empty", checkIns / empty)
                .with("checkin_of_empty_known", checkIns / emptyKnown)
                .with("noted", arrivals.acknowledged().size())
                .with("broken_promises", hall.findings().size() - before)
                .holding(checkIns >= WANTED * empty)
                .holding(onceEach(hall, arrivals, there) && hall.findings().size() == before);
    }

    /** An empty page, asked for once by each of these people. */
    private static Load.Turn page(List<Seat> people) {
        var next = new AtomicInteger();
        return wire -> {
            int place = next.getAndIncrement();
            return place < people.size()
                    && wire.get("/about", people.get(place).guest().cookies()).status() == 200;
        };
    }

    private static boolean onceEach(Hall hall, Arrivals arrivals, int there) {
        List<Seat> noted = hall.noted();
        var different = new HashSet<>(noted);
        return different.size() == noted.size()
                && noted.size() - there == arrivals.acknowledged().size()
                && different.containsAll(arrivals.acknowledged());
    }
}
