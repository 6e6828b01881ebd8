package org.yanxun.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StartBenchTests {

    @Test
    void the_first_start_says_how_long_the_demonstration_took() {
        String said = """
                2026-11-29 18:00:00 INFO  Filling the demonstration district; this happens once.
                2026-11-29 18:00:12 INFO  The demonstration district is there after 12.345 s.
                2026-11-29 18:01:00 INFO  Yanxun is there.
                """;

        assertThat(StartBench.demonstrationSeconds(said)).isEqualTo(12.345);
    }

    @Test
    void a_start_without_the_demonstration_is_no_measure_of_it() {
        assertThatThrownBy(() -> StartBench.demonstrationSeconds("Yanxun is there."))
                .isInstanceOf(IllegalStateException.class);
    }
}
