package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.yanxun.Yanxun;

class ModulesTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Yanxun.class);

    @Test
    void every_room_keeps_to_the_doors_it_named() {
        assertThat(ROOMS.verify()).isNotEmpty();
    }

    @Test
    void the_diagram_in_docs_is_drawn_from_the_code() throws IOException {
        var drawn = Path.of("target/diagram");
        var options = Documenter.Options.defaults().withOutputFolder(drawn.toString());
        new Documenter(ROOMS, options).writeModulesAsPlantUml();
        // The library draws in no particular order; ours is the same for the same code.
        List<String> lines = new ArrayList<>(Files.readAllLines(drawn.resolve("components.puml")));
        List<String> arrows =
                lines.stream().filter(line -> line.startsWith("Rel(")).sorted().toList();
        List<String> boxes = lines.stream()
                .filter(line -> line.contains("Component("))
                .sorted()
                .toList();
        lines.removeAll(arrows);
        lines.removeIf(line -> line.contains("Component(") || line.isBlank());
        lines.addAll(lines.indexOf("SHOW_LEGEND(true)"), arrows);
        lines.addAll(1 + lines.indexOf(frame(lines)), boxes);

        Files.createDirectories(Path.of("docs/generated"));
        Files.write(Path.of("docs/generated/components.puml"), lines);

        assertThat(boxes).hasSizeGreaterThan(10);
        assertThat(arrows).hasSizeGreaterThan(20);
    }

    private static String frame(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("Container_Boundary"))
                .findFirst()
                .orElseThrow();
    }
}
