package org.yanxun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BenchResultTests {

    @Test
    void the_figures_stand_in_one_line_in_their_order() {
        var result = BenchResult.of("start")
                .with("runs", 3)
                .with("seconds", 3.25)
                .with("cached", true)
                .holding(true);

        assertThat(result.json())
                .isEqualTo("{\"bench\":\"start\",\"runs\":3,\"seconds\":3.250,\"cached\":true,\"holds\":true}");
    }

    @Test
    void one_missed_figure_is_never_made_good_by_the_next() {
        assertThat(BenchResult.of("pages").holding(false).holding(true).holds()).isFalse();
    }

    @Test
    void text_is_quoted_and_a_figure_that_is_no_number_is_null() {
        var result = BenchResult.of("a\"b\\c\n").with("rate", Double.NaN);

        assertThat(result.json()).isEqualTo("{\"bench\":\"a\\\"b\\\\c\\u000a\",\"rate\":null,\"holds\":true}");
    }

    @Test
    void printing_ends_with_the_line() {
        var console = new ByteArrayOutputStream();

        BenchResult.of("empty").print(new PrintStream(console, true, StandardCharsets.UTF_8));

        assertThat(console.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("{\"bench\":\"empty\",\"holds\":true}");
    }
}
