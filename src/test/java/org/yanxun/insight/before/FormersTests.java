package org.yanxun.insight.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yanxun.kernel.DistrictId;
import org.yanxun.kernel.PlanYear;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.promise.TargetId;
import org.yanxun.plan.target.Amount.Comparison;

class FormersTests {

    private static final PlanYear YEAR = new PlanYear(2030);

    private final Former first = former(binding("x.titles", Map.of("title", "BACKBONE", "level", "")));
    private final Former second = former(binding("x.titles", Map.of("title", "BACKBONE")));
    private final Formers formers = new Formers(List.of(first, second));

    @Test
    void the_first_that_was_counted_alike_is_found_and_an_empty_parameter_is_none() {
        assertThat(formers.like(binding("x.titles", Map.of("title", "BACKBONE"))))
                .contains(first);
        assertThat(formers.like(binding("x.titles", Map.of("title", "BACKBONE", "level", " "))))
                .contains(first);
    }

    @Test
    void another_indicator_or_other_parameters_are_not_the_same() {
        assertThat(formers.like(binding("x.seats", Map.of("title", "BACKBONE"))))
                .isEmpty();
        assertThat(formers.like(binding("x.titles", Map.of("title", "MASTER")))).isEmpty();
        assertThat(formers.like(binding("x.titles", Map.of()))).isEmpty();
        assertThat(Formers.NONE.like(binding("x.titles", Map.of()))).isEmpty();
        assertThat(Formers.NONE.isEmpty()).isTrue();
        assertThat(formers.isEmpty()).isFalse();
    }

    @Test
    void it_is_asked_about_the_last_day_of_its_year_though_its_span_ran_on() {
        var question = second.atItsEnd(DistrictId.fresh());
        assertThat(question.day()).isEqualTo("2030-12-31");
        assertThat(question.from()).isEqualTo("2030-07-01");
        assertThat(question.year()).isEqualTo(YEAR);
    }

    private static Former former(Binding binding) {
        return new Former(YEAR, TargetId.fresh(), binding);
    }

    private static Binding binding(String indicator, Map<String, String> parameters) {
        return new Binding(
                indicator,
                parameters,
                new Binding.Goal(BigDecimal.TEN, false, Comparison.AT_LEAST, false),
                new Binding.Span(LocalDate.of(2030, 7, 1), LocalDate.of(2031, 6, 30)));
    }
}
