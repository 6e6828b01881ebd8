package org.yanxun.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.shell.Page;
import org.yanxun.shell.State;
import org.yanxun.shell.place.Month;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;
import org.yanxun.shell.start.Templates;

/** The small drawings that every room's pages are made of. */
class DrawingTests {

    private static final TemplateEngine TEMPLATES = new Templates().templateEngine();

    private final Page page =
            new Page(new Words().in(Language.HANT), new Page.Address("/", "", "_csrf", "a\"b<c"), null, List.of(), "");

    @ParameterizedTest
    @CsvSource({"1, 100 100", "0.996, 99 100", "0.5, 50 100", "0.001, 1 100", "1.7, 100 100"})
    void a_ring_is_closed_only_when_all_of_it_is_reached(double share, String bow) {
        assertThat(ring(share, "4/8")).contains("stroke-dasharray=\"" + bow + "\"", "state-on-the-way", ">4/8<");
    }

    @Test
    void a_ring_of_nothing_has_no_bow() {
        assertThat(ring(0, "0/8")).doesNotContain("ring-bow");
    }

    @Test
    void a_long_figure_is_written_smaller() {
        assertThat(ring(0.5, "3012/4012")).contains("ring-figure-long");
        assertThat(ring(0.5, "4/8")).doesNotContain("ring-figure-long");
    }

    @Test
    void a_bar_puts_its_parts_side_by_side() {
        Map<State, Integer> counts = new LinkedHashMap<>();
        counts.put(State.MET, 3);
        counts.put(State.ON_THE_WAY, 1);
        String bar = draw("shell/web/bar.jte", Map.of("counts", counts, "label", "四所學校"));

        assertThat(bar)
                .contains("state-met\" x=\"0\" y=\"0\" width=\"750\"")
                .contains("state-on-the-way\" x=\"750\" y=\"0\" width=\"250\"")
                .contains("aria-label=\"四所學校\"");
    }

    @Test
    void a_bar_of_nothing_is_an_empty_track() {
        assertThat(draw("shell/web/bar.jte", Map.of("counts", Map.of(), "label", "沒有")))
                .contains("bar-track")
                .doesNotContain("bar-part");
    }

    @Test
    void a_state_is_a_colour_a_word_and_a_shape_at_once() {
        assertThat(draw("shell/web/state.jte", Map.of("speech", page.speech(), "state", State.AT_RISK)))
                .contains("state-at-risk", "▲", "有風險");
    }

    @Test
    void what_a_form_must_carry_cannot_break_out_of_its_field() {
        assertThat(draw("shell/web/csrf.jte", Map.of("page", page)))
                .contains("name=\"_csrf\"")
                .doesNotContain("a\"b");
    }

    @ParameterizedTest
    @CsvSource({"1, >1<", "99, >99<", "100, >99+<", "4012, >99+<"})
    void a_count_is_short_to_the_eye_and_exact_to_the_ear(int number, String shown) {
        assertThat(draw("shell/web/count.jte", Map.of("page", page, "number", number)))
                .contains(shown, "（" + number + " 項待看）");
    }

    @Test
    void nothing_waiting_shows_nothing() {
        assertThat(draw("shell/web/count.jte", Map.of("page", page, "number", 0))
                        .strip())
                .isEmpty();
    }

    @Test
    void a_month_shows_what_is_on_as_a_grid_and_as_a_list() {
        LocalDate day = LocalDate.of(2026, 12, 5);
        var entry = new Month.Entry("13:30", "作業設計<b>", "302", "/classes/1", true);
        Month month = Month.of(YearMonth.of(2026, 12), day, Map.of(day, List.of(entry)));
        String drawn = draw("shell/web/month.jte", Map.of("page", page, "month", month, "href", "/programme/calendar"));

        assertThat(drawn).contains("2026 年 12 月", "13:30", "作業設計&lt;b&gt;", "/classes/1", "day-number today");
        assertThat(drawn).doesNotContain("作業設計<b>");
    }

    private static String ring(double share, String figure) {
        return draw(
                "shell/web/ring.jte",
                Map.of("share", share, "figure", figure, "state", State.ON_THE_WAY, "label", "集中培訓", "size", 88));
    }

    private static String draw(String template, Map<String, Object> values) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, new HashMap<>(values), output);
        return output.toString();
    }
}
