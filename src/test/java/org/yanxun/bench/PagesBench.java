package org.yanxun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.util.FileSystemUtils;
import org.yanxun.bench.BenchServer.Setting;
import org.yanxun.bench.Load.Figures;
import org.yanxun.bench.Wire.Answer;
import org.yanxun.kernel.Role;

/**
 * The pages most asked for, at 32 visitors, beside an empty page of the same server in the same run. Each turn is another
 * teacher's, so that nobody's page is there already because it was asked for a moment ago.
 */
final class PagesBench {

    private static final int VISITORS = 32;
    private static final int TEACHERS = 640;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final int MOST_BYTES = 100_000;

    private PagesBench() {}

    /**
     * A page.
     *
     * @param cookies whose it is, another one each time
     * @param wanted its rate as a share of the empty page's
     */
    private record Place(String name, String path, Supplier<String> cookies, double wanted) {}

    /** What a page reached in all rounds. */
    private record Measured(Place place, int bytes, List<Figures> rounds) {

        double rate() {
            return rounds.stream().mapToDouble(Figures::perSecond).average().orElse(0);
        }

        double p95() {
            return rounds.stream().mapToDouble(Figures::p95).average().orElse(0);
        }
    }

    /** Runs it on throw-away data with the demonstration district. */
    public static void main(String[] arguments) throws IOException {
        Path scratch = Files.createTempDirectory("yanxun-bench");
        Path data = scratch.resolve("data");
        try (var server = BenchServer.start(new Setting(data, true, true))) {
            measure(server, places(server, Crowd.of(data, TEACHERS))).print(System.out);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private static List<Place> places(BenchServer server, Crowd crowd) {
        String bureau = Guest.signIn(server.address(), Role.BUREAU).cookies();
        return List.of(
                new Place("empty", "/about", crowd::next, 0),
                new Place("catalogue", "/classes", crowd::next, 0.3),
                new Place("year", "/year", crowd::next, 0.15),
                new Place("board", "/board", () -> bureau, 0.15));
    }

    private static BenchResult measure(BenchServer server, List<Place> places) throws IOException {
        var load = new Load(server.address(), VISITORS);
        List<Measured> pages = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Place place : places) {
            if (!isThere(server, place)) {
                missing.add(place.name());
                continue;
            }
            pages.add(new Measured(place, bytes(server, place), new ArrayList<>()));
        }
        double warm = new WarmUp(server, load)
                .with(pages.stream().map(page -> turn(page.place())).toList());
        for (int round = 0; round < ROUNDS; round++) {
            for (Measured page : pages) {
                page.rounds().add(load.run(ROUND, turn(page.place())));
            }
        }
        return result(pages)
                .with("warm_up_seconds", warm)
                .with("missing", String.join(" ", missing))
                .holding(missing.isEmpty());
    }

    /** Whether the house has such a page at all; without it the figures asked for are not reached. */
    private static boolean isThere(BenchServer server, Place place) throws IOException {
        try (var wire = new Wire(server.address())) {
            return wire.get(place.path(), place.cookies().get()).status() != 404;
        }
    }

    private static BenchResult result(List<Measured> pages) {
        double empty = pages.getFirst().rate();
        BenchResult result = BenchResult.of("pages").with("visitors", VISITORS);
        for (Measured page : pages) {
            String name = page.place().name();
            System.out.printf("%-10s %8.0f /s  p95 %6.1f ms  %6d bytes%n", name, page.rate(), page.p95(), page.bytes());
            result = result.with(name + "_per_second", page.rate())
                    .with(name + "_p95_ms", page.p95())
                    .with(name + "_bytes", page.bytes())
                    .with(name + "_of_empty", page.rate() / empty)
                    .holding(page.rate() >= page.place().wanted() * empty && page.bytes() <= MOST_BYTES);
        }
        return result;
    }

    /** How large the page is, which must come whole in one answer. */
    private static int bytes(BenchServer server, Place place) throws IOException {
        try (var wire = new Wire(server.address())) {
            Answer answer = whole(wire.get(place.path(), place.cookies().get()), place);
            if (answer.body().contains("hx-trigger=\"load")) {
                throw new IllegalStateException(place.path() + " asks for more than one answer");
            }
            return answer.body().length();
        }
    }

    private static Load.Turn turn(Place place) {
        return wire -> {
            whole(wire.get(place.path(), place.cookies().get()), place);
            return true;
        };
    }

    private static Answer whole(Answer answer, Place place) {
        if (answer.status() != 200
                || answer.body().lastIndexOf("</html>") < answer.body().length() - 20) {
            throw new IllegalStateException(place.path() + " answered " + answer.status());
        }
        return answer;
    }
}
