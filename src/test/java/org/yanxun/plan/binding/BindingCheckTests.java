package org.yanxun.plan.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.indicator.Indicator;
import org.yanxun.plan.promise.Binding;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class BindingCheckTests {

    private static final Indicator SEATED = new SomeIndicator("some.seated", 0.8);

    @Test
    void what_can_be_counted_is_kept_and_empty_parameters_are_left_out() {
        Binding binding = binding(Map.of("level", "CITY", "programme", " "), 10, false, "2031-01-01", "2031-12-31");
        assertThat(BindingCheck.checked(binding, Optional.of(SEATED)).parameters())
                .isEqualTo(Map.of("level", "CITY"));
    }

    @Test
    void every_field_at_fault_is_named() {
        Binding wrong = binding(Map.of("level", "MOON", "colour", "RED"), 101, true, "2031-09-01", "2031-08-31");
        assertThat(fields(wrong, Optional.of(SEATED)))
                .containsExactlyInAnyOrder("parameters.level", "parameters.colour", "goal", "to");
        assertThat(fields(binding(Map.of(), -1, false, "1031-09-01", "9031-08-31"), Optional.empty()))
                .containsExactlyInAnyOrder("indicator", "goal", "from", "to");
    }

    @Test
    void an_open_parameter_takes_words_but_no_essay() {
        assertThat(fields(
                        binding(Map.of("programme", "領雁"), 1, false, "2031-01-01", "2031-01-01"), Optional.of(SEATED)))
                .isEmpty();
        assertThat(fields(
                        binding(Map.of("programme", "雁".repeat(101)), 1, false, "2031-01-01", "2031-01-01"),
                        Optional.of(SEATED)))
                .containsExactly("parameters.programme");
    }

    @Test
    void the_surest_of_all_proposals_is_shown_first_and_no_proposal_is_none() {
        Counters counters =
                SomeIndicator.counters(new SomeIndicator("a.unsure", 0.2), SEATED, new SomeIndicator("z.silent", 0));
        assertThat(counters.best(target(TargetKind.COUNT), "")
                        .map(proposed -> proposed.indicator().key()))
                .contains("some.seated");
        assertThat(counters.best(target(TargetKind.ACTION), "")).isEmpty();
        assertThat(counters.all()).extracting(Indicator::key).isSorted();
        assertThat(counters.find("b")).isEmpty();
    }

    private static List<String> fields(Binding binding, Optional<Indicator> indicator) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> BindingCheck.checked(binding, indicator));
        return wrong == null
                ? List.of()
                : wrong.problems().stream().map(FieldProblem::field).toList();
    }

    private static Target target(TargetKind kind) {
        return new Target(kind, Amount.NONE, Bearing.NONE, CalendarSpan.NONE, 0, 1);
    }

    private static Binding binding(Map<String, String> parameters, int goal, boolean isShare, String from, String to) {
        return new Binding(
                "some.seated",
                parameters,
                new Binding.Goal(BigDecimal.valueOf(goal), isShare, Amount.Comparison.EQ, false),
                new Binding.Span(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
