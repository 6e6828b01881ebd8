package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yanxun.house.Methods.Method;

/** The bars of the house, each reached by a model codebase: small files, small methods, small packages. */
class BarsTests {

    private static final List<Source> MAIN = Source.allBelow(Source.MAIN);
    private static final List<Source> TESTS = Source.allBelow(Source.TESTS);
    private static final List<Method> METHODS =
            MAIN.stream().flatMap(source -> Methods.of(source).stream()).toList();

    @Test
    void files_are_short() {
        List<Integer> lines = MAIN.stream().map(Source::lines).sorted().toList();

        assertThat(quantile(lines, 0.5)).as("median of file lines").isLessThanOrEqualTo(50);
        assertThat(quantile(lines, 0.95)).as("95 % of file lines").isLessThanOrEqualTo(150);
        assertThat(tooLong(MAIN)).as("files over 300 lines").isEmpty();
        assertThat(tooLong(TESTS)).as("tests over 300 lines").isEmpty();
    }

    @Test
    void methods_are_short() {
        List<Integer> lines = METHODS.stream().map(Method::lines).sorted().toList();

        assertThat(quantile(lines, 0.95)).as("95 % of method lines").isLessThanOrEqualTo(16);
        assertThat(METHODS.stream().filter(method -> method.lines() > 40))
                .as("methods over 40 lines")
                .isEmpty();
    }

    @Test
    void methods_have_few_ways_through() {
        assertThat(METHODS.stream().filter(method -> method.complexity() > 10)).isEmpty();
    }

    @Test
    void methods_take_at_most_five_parameters_and_constructors_seven() {
        assertThat(METHODS.stream().filter(method -> method.parameters() > (method.constructor() ? 7 : 5)))
                .isEmpty();
    }

    @Test
    void packages_hold_at_most_twenty_files() {
        Map<String, Long> files = MAIN.stream()
                .filter(source -> !source.isPackageInfo())
                .collect(Collectors.groupingBy(Source::packageName, TreeMap::new, Collectors.counting()));

        assertThat(files.entrySet().stream().filter(entry -> entry.getValue() > 20))
                .isEmpty();
    }

    @Test
    void a_room_has_a_narrow_door_and_the_kernel_few_nouns() {
        assertThat(wideDoors(MAIN)).isEmpty();
    }

    @Test
    void a_wide_door_would_be_seen() {
        List<Source> seven = IntStream.range(0, 7)
                .mapToObj(at -> "org/yanxun/room/Door" + at + ".java")
                .map(file -> Source.of(file, "package org.yanxun.room;\npublic final class Door {}\n"))
                .toList();

        assertThat(wideDoors(seven)).containsExactly("org.yanxun.room");
        assertThat(wideDoors(seven.subList(1, 7))).isEmpty();
    }

    /** Rooms with more than six public types in their own package; twelve in the kernel, which is nothing else. */
    private static List<String> wideDoors(List<Source> sources) {
        Map<String, Long> types = sources.stream()
                .filter(source -> source.packageName().matches("org\\.yanxun\\.\\w+"))
                .flatMap(source ->
                        Types.of(source).stream().filter(Types.Type::isPublic).map(type -> source.packageName()))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return types.entrySet().stream()
                .filter(door -> door.getValue() > (door.getKey().endsWith(".kernel") ? 12 : 6))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void every_public_type_and_every_package_says_what_it_is() {
        assertThat(MAIN.stream()
                        .flatMap(source -> Types.of(source).stream())
                        .filter(Types.Type::isPublic)
                        .filter(type -> !type.documented())
                        .map(Types.Type::where))
                .as("public types without Javadoc")
                .isEmpty();
        List<String> packages =
                MAIN.stream().map(Source::packageName).distinct().toList();
        List<String> described = MAIN.stream()
                .filter(Source::isPackageInfo)
                .filter(source -> source.text().contains("/**"))
                .map(Source::packageName)
                .toList();
        assertThat(described).containsAll(packages);
    }

    @Test
    void no_class_is_named_after_nothing() {
        assertThat(MAIN.stream()
                        .flatMap(source -> Types.of(source).stream())
                        .map(Types.Type::name)
                        .filter(name -> name.matches(".*(Util|Utils|Helper|Manager|Impl|Base)")))
                .isEmpty();
    }

    @Test
    void a_long_file_would_be_seen() {
        Source bad = Source.of("Bad.java", "class Bad {}\n" + "\n".repeat(300));
        Source good = Source.of("Good.java", "class Good {}\n" + "\n".repeat(299));

        assertThat(tooLong(List.of(bad, good))).containsExactly("Bad.java");
    }

    @Test
    void a_long_winding_method_would_be_seen() {
        String body = "if (a && b) { x(); }\n".repeat(21);
        Source bad = Source.of(
                "Bad.java", "class Bad { void all(int a, int b, int c, int d, int e, int f) {\n" + body + "} }");

        Method method = Methods.of(bad).getFirst();

        assertThat(method.lines()).isEqualTo(23);
        assertThat(method.complexity()).isEqualTo(43);
        assertThat(method.parameters()).isEqualTo(6);
    }

    @Test
    void an_undocumented_public_type_would_be_seen() {
        Source bad = Source.of("Bad.java", "public class Bad {}");
        Source good = Source.of("Good.java", "/** Says what it is. */ public class Good {}");

        assertThat(Types.of(bad).getFirst().documented()).isFalse();
        assertThat(Types.of(good).getFirst().documented()).isTrue();
    }

    private static List<String> tooLong(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.lines() > 300)
                .map(Source::path)
                .toList();
    }

    private static int quantile(List<Integer> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, (long) Math.floor(sorted.size() * share)));
    }
}
