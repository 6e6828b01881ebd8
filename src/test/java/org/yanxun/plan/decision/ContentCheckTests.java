package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yanxun.plan.target.Amount;
import org.yanxun.plan.target.Amount.Comparison;
import org.yanxun.plan.target.Bearing;
import org.yanxun.plan.target.CalendarSpan;
import org.yanxun.plan.target.Target;
import org.yanxun.plan.target.TargetKind;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class ContentCheckTests {

    @Test
    void what_a_plan_could_say_can_be_kept() {
        assertThat(fields(Written.people(12))).isEmpty();
        assertThat(fields(dated("2031-02", "2031-09-30"))).isEmpty();
        assertThat(fields(dated("2031-09", "2031-09-30"))).isEmpty();
        assertThat(fields(with(Amount.NONE, "校長"))).isEmpty();
    }

    @Test
    void a_figure_is_a_number_of_something() {
        assertThat(fields(with(amount("-1", Optional.of(Amount.Unit.PERSON)), "")))
                .containsExactly("value");
        assertThat(fields(with(amount("1e40", Optional.of(Amount.Unit.PERSON)), "")))
                .containsExactly("value");
        assertThat(fields(with(amount("0.00001", Optional.of(Amount.Unit.PERSON)), "")))
                .containsExactly("value");
        assertThat(fields(with(amount("3", Optional.empty()), ""))).containsExactly("unit");
    }

    @Test
    void words_are_short_and_dates_are_dates_in_their_order() {
        assertThat(fields(with(Amount.NONE, "長".repeat(201)))).containsExactly("subject");
        assertThat(fields(with(Amount.NONE, "a\u0000b"))).containsExactly("subject");
        assertThat(fields(dated("2031-13", "去年"))).containsExactly("from", "to");
        assertThat(fields(dated("2031-09", "2031-02"))).containsExactly("to");
        assertThat(fields(with(Amount.ofNames(Optional.empty(), List.of("名".repeat(201))), "")))
                .containsExactly("names");
    }

    private static List<String> fields(Target target) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> ContentCheck.check(target, ""));
        return wrong == null
                ? List.of()
                : wrong.problems().stream().map(FieldProblem::field).toList();
    }

    private static Amount amount(String value, Optional<Amount.Unit> unit) {
        return new Amount(Optional.of(new BigDecimal(value)), List.of(), List.of(), unit, Comparison.EQ, Set.of());
    }

    private static Target with(Amount amount, String subject) {
        return new Target(
                TargetKind.COUNT, amount, new Bearing(subject, Optional.empty(), ""), CalendarSpan.NONE, 0, 1);
    }

    private static Target dated(String from, String to) {
        return new Target(TargetKind.PERIOD, Amount.NONE, Bearing.NONE, CalendarSpan.of(from, to), 0, 1);
    }
}
