package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How much of the house is hidden, and how much of it is tested. */
class DensityTests {

    /** How many lines of tests a room has for each of its own. */
    private static final double BAR = 0.9;

    /** Where the bar is not reached yet: how far these rooms are. The numbers may only be raised. */
    private static final Map<String, Double> TESTED_SO_FAR = Map.of("demo", 0.65);

    private static final List<Source> MAIN = Source.allBelow(Source.MAIN);

    @Test
    void at_least_four_in_ten_types_stay_within_their_package() {
        List<Types.Type> types =
                MAIN.stream().flatMap(source -> Types.of(source).stream()).toList();
        long within = types.stream().filter(type -> !type.isPublic()).count();

        assertThat((double) within / types.size()).isGreaterThanOrEqualTo(0.4);
    }

    @Test
    void tests_do_not_fall_behind_what_they_test() {
        Map<String, Integer> main = linesByRoom(Source.MAIN);
        Map<String, Integer> tests = linesByRoom(Source.TESTS);

        assertThat(main.keySet()).containsAll(TESTED_SO_FAR.keySet());
        assertThat(main)
                .allSatisfy((room, lines) -> assertThat((double) tests.getOrDefault(room, 0) / lines)
                        .as(room)
                        .isGreaterThanOrEqualTo(TESTED_SO_FAR.getOrDefault(room, BAR)));
    }

    /** What stands in the root package belongs to no room. */
    private static Map<String, Integer> linesByRoom(Path root) {
        return Source.allBelow(root).stream()
                .filter(source -> !source.room().isEmpty())
                .collect(Collectors.groupingBy(Source::room, Collectors.summingInt(Source::lines)));
    }
}
