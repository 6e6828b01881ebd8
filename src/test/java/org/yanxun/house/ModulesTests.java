package org.yanxun.house;

import static org.assertj.core.api.Assertions.assertThat;

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
    void the_diagrams_in_docs_are_drawn_from_the_code() {
        var options = Documenter.Options.defaults().withOutputFolder("docs/generated");
        var documenter = new Documenter(ROOMS, options);

        documenter.writeModulesAsPlantUml();

        assertThat(java.nio.file.Path.of("docs/generated/components.puml")).exists();
    }
}
