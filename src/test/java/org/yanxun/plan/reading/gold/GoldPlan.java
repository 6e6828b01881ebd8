package org.yanxun.plan.reading.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yanxun.plan.reading.source.PlanFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan with what is to be found in it, as docs/reading.md says.
 *
 * @param name of its file
 * @param text the plan
 * @param gold what is to be found
 */
public record GoldPlan(String name, String text, JsonNode gold) {

    private static final Path PLANS = Path.of("src", "test", "resources", "plans");
    private static final Path REAL = Path.of("..", "shared", "plan", "district-plan.txt");
    private static final String ENDING = ".gold.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All plans of the repository and, where it lies beside it, the real one. */
    public static List<GoldPlan> all() {
        return all(PLANS);
    }

    /** All plans of a directory. */
    public static List<GoldPlan> all(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .flatMap(file -> at(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<GoldPlan> at(Path gold) {
        String name = gold.getFileName().toString().replace(ENDING, "");
        return Stream.of(".txt", ".md")
                .map(ending -> gold.resolveSibling(name + ending))
                .map(file -> name.equals("real") ? REAL : file)
                .filter(Files::exists)
                .findFirst()
                .map(file -> new GoldPlan(name, PlanFile.text(bytes(file)), JSON.readTree(bytes(gold))));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is the real district's plan. */
    public boolean isReal() {
        return name.equals("real");
    }

    /** Its targets. */
    public List<JsonNode> targets() {
        List<JsonNode> targets = new ArrayList<>();
        for (JsonNode section : gold.path("sections")) {
            for (JsonNode item : section.path("items")) {
                item.path("targets").forEach(targets::add);
            }
        }
        return targets;
    }

    /** Its findings. */
    public List<JsonNode> findings() {
        List<JsonNode> findings = new ArrayList<>();
        gold.path("findings").forEach(findings::add);
        return findings;
    }

    /** The numbers of its sections. */
    public List<String> sections() {
        List<String> numbers = new ArrayList<>();
        gold.path("sections")
                .forEach(section -> numbers.add(section.path("number").asString("")));
        return numbers;
    }
}
