package org.yanxun.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTests {

    @TempDir
    private Path scratch;

    private Copy house;

    @BeforeEach
    void copy() throws IOException {
        house = Copy.of(scratch.resolve("a house"), "script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port=0", "--port=65536", "--port=eighty", "--port=", "--port", "--data", "--data=", "-x"})
    void the_server_refuses_a_bad_option_in_one_line(String option) throws Exception {
        var outcome = house.run("server", option);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).startsWith("server: ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "test"})
    void without_the_right_jdk_one_line_says_so(String name) throws Exception {
        Path jdk = house.file("script/lib/jdk.sh");
        Files.writeString(jdk, Files.readString(jdk).replace("JDK_WANTED=25", "JDK_WANTED=99"));

        var outcome = house.run(name);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("needs a JDK 99 and found none").hasLineCount(1);
    }

    @Test
    void the_server_tells_its_options() throws Exception {
        var outcome = house.run("server", "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.said()).contains("--port N", "--data DIR", "--no-demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server", "test", "audit", "backup", "restore", "bench", "new-room", "read-plan"})
    void every_script_tells_how_it_is_used_and_knows_no_other_option(String name) throws Exception {
        var help = house.run(name, "--help");
        var other = house.run(name, "--no-such-option");

        assertThat(help.code()).isZero();
        assertThat(help.said()).startsWith("Usage: script/" + name).doesNotContain("No such file");
        assertThat(other.code()).isNotZero();
        assertThat(other.said()).contains(name);
    }

    @Test
    void an_audit_that_was_asked_wrongly_is_no_broken_promise() throws Exception {
        assertThat(house.run("audit", "--no-such-option").code()).isEqualTo(2);
        assertThat(house.run("backup", "--no-such-option").code()).isEqualTo(1);
    }

    @Test
    void two_who_start_at_once_build_once() throws Exception {
        Path both = house.file("script/both");
        Files.writeString(both, """
                #!/usr/bin/env bash
                set -euo pipefail
                source "$(dirname -- "${BASH_SOURCE[0]}")/lib/all.sh"
                mkdir -p "$ROOT/src/main" "$ROOT/programs"
                touch "$ROOT/pom.xml"
                printf '#!/bin/sh\necho built >&9; sleep 1; touch target/yanxun.jar\n' >"$ROOT/programs/mvn"
                chmod +x "$ROOT/programs/mvn"
                PATH=$ROOT/programs:$PATH
                exec 9>&1
                build & build & wait
                """);
        assertThat(both.toFile().setExecutable(true)).isTrue();

        assertThat(house.run("both").said().lines())
                .containsOnlyOnce("built")
                .containsOnlyOnce("another build is running here, waiting for it…");
    }

    @Test
    void a_jar_whose_building_was_stopped_is_built_again() throws Exception {
        Path torn = house.file("script/torn");
        Files.writeString(torn, """
                #!/usr/bin/env bash
                source "$(dirname -- "${BASH_SOURCE[0]}")/lib/all.sh"
                mkdir -p "$ROOT/src/main" "$ROOT/target"
                touch "$ROOT/pom.xml" "$JAR"
                is_built && echo whole
                mark_built
                is_built && echo built
                """);
        assertThat(torn.toFile().setExecutable(true)).isTrue();

        assertThat(house.run("torn").said()).isEqualToIgnoringNewLines("built");
    }

    @Test
    void a_place_that_cannot_be_written_is_one_line() throws Exception {
        Files.createFile(house.file("target"));

        var outcome = house.run("server");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said())
                .contains("target cannot be written by this user")
                .hasLineCount(1);
    }

    @Test
    void where_cd_looks_for_places_means_nothing_here() throws Exception {
        Path told = house.file("script/told");
        Files.writeString(told, """
                #!/usr/bin/env bash
                cd -- "$(dirname -- "$0")/.." && export CDPATH=.:/tmp
                exec script/lib/asked
                """);
        Files.writeString(house.file("script/lib/asked"), """
                #!/usr/bin/env bash
                source script/lib/house.sh
                echo "$ROOT"
                """);
        assertThat(told.toFile().setExecutable(true)).isTrue();
        assertThat(house.file("script/lib/asked").toFile().setExecutable(true)).isTrue();

        assertThat(house.run("told").said()).hasLineCount(1);
    }

    @Test
    void an_unknown_benchmark_is_refused_and_the_known_ones_named() throws Exception {
        Path benches = house.file("src/test/java/org/yanxun/bench");
        Files.createDirectories(benches);
        Files.createFile(benches.resolve("StartBench.java"));

        assertThat(house.run("bench", "nothing").said()).contains("nothing", "start");
        assertThat(house.run("bench").said()).contains("start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void files_with_chinese_names_are_opened_whatever_the_locale_is(String locale) throws Exception {
        Path told = house.file("script/told");
        Files.writeString(told, """
                #!/usr/bin/env bash
                export LC_ALL=%s
                source "$(dirname -- "${BASH_SOURCE[0]}")/lib/house.sh"
                locale charmap
                """.formatted(locale));
        assertThat(told.toFile().setExecutable(true)).isTrue();

        assertThat(house.run("told").said()).isEqualToIgnoringNewLines("UTF-8");
    }
}
