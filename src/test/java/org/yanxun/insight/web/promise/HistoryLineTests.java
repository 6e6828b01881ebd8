package org.yanxun.insight.web.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.yanxun.insight.domain.Chronicle.Point;
import org.yanxun.insight.progress.Aim;
import org.yanxun.insight.progress.Progress;
import org.yanxun.plan.promise.Binding.Span;

class HistoryLineTests {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final Span YEAR = new Span(FIRST, LocalDate.of(2031, 12, 31));

    @Test
    void a_line_goes_from_left_to_right_and_up_as_figures_grow() {
        HistoryLine line = line(new Point(FIRST, 0), new Point(LocalDate.of(2031, 7, 2), 5), new Point(YEAR.to(), 10));
        assertThat(line.isDrawn()).isTrue();
        assertThat(line.path()).isEqualTo("0.0,200.0 320.0,109.1 640.0,18.2");
        assertThat(line.goal()).isBetween(18.0, 18.3);
    }

    @Test
    void what_it_should_be_ends_at_the_goal() {
        HistoryLine line = line(new Point(FIRST, 0));
        assertThat(line.isDrawn()).isFalse();
        assertThat(line.pace()).startsWith("0.0,200.0").endsWith("640.0,18.2");
    }

    @Test
    void nothing_is_drawn_outside_the_picture() {
        HistoryLine line =
                line(new Point(FIRST.minusYears(1), 3), new Point(YEAR.to().plusYears(1), 90));
        assertThat(Arrays.stream(line.path().split("[ ,]")).map(Double::valueOf))
                .allMatch(place -> place >= 0 && place <= HistoryLine.WIDTH);
        assertThat(HistoryLine.NONE.isDrawn()).isFalse();
    }

    private static HistoryLine line(Point... points) {
        Aim aim = new Aim(OptionalDouble.of(10), OptionalDouble.empty(), false, 0.5);
        return HistoryLine.of(List.of(points), new Progress(aim, OptionalDouble.of(5), 0, YEAR, FIRST));
    }
}
