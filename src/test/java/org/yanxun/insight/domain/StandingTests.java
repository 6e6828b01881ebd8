package org.yanxun.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanxun.kernel.PlanYear;
import org.yanxun.shell.State;

class StandingTests {

    private static final PlanYear YEAR = new PlanYear(2031);

    @ParameterizedTest
    @CsvSource({
        "1.0, 2031-01-02, MET",
        "1.0, 2032-02-01, MET",
        "0.999, 2032-01-01, MISSED",
        "0.999, 2031-12-31, ON_THE_WAY",
        "0.0, 2031-01-01, ON_THE_WAY",
        "0.0, 2030-06-01, ON_THE_WAY",
        "0.65, 2031-10-14, ON_THE_WAY",
        "0.64, 2031-10-14, AT_RISK",
        "0.31, 2031-07-02, ON_THE_WAY",
        "0.29, 2031-07-02, AT_RISK"
    })
    void a_share_is_judged_against_the_calendar(double share, LocalDate today, State state) {
        assertThat(Standing.of(OptionalDouble.of(share), YEAR, today).state()).isEqualTo(state);
    }

    @Test
    void what_has_no_figure_is_unset_on_any_day() {
        assertThat(Standing.of(OptionalDouble.empty(), YEAR, LocalDate.of(2031, 6, 1))
                        .state())
                .isEqualTo(State.UNSET);
        assertThat(Standing.of(OptionalDouble.empty(), YEAR, LocalDate.of(2033, 6, 1))
                        .state())
                .isEqualTo(State.UNSET);
    }

    @Test
    void the_expected_share_grows_late_from_nothing_to_everyone() {
        assertThat(expected(LocalDate.of(2031, 1, 1))).isZero();
        assertThat(expected(LocalDate.of(2031, 7, 2))).isBetween(0.34, 0.36);
        assertThat(expected(LocalDate.of(2031, 10, 14))).isBetween(0.69, 0.70);
        assertThat(expected(LocalDate.of(2032, 1, 1))).isEqualTo(1);
    }

    @Test
    void every_rule_can_be_printed_and_the_last_one_always_speaks() {
        assertThat(Standing.RULES)
                .extracting(Standing.Rule::state)
                .containsExactlyInAnyOrder(State.UNSET, State.MET, State.MISSED, State.ON_THE_WAY, State.AT_RISK);
        assertThat(Standing.RULES).extracting(Standing.Rule::key).allMatch(key -> key.startsWith("insight.rule."));
        assertThat(Standing.RULES
                        .getLast()
                        .holds()
                        .test(Standing.of(OptionalDouble.of(0.5), YEAR, LocalDate.of(2031, 6, 1))))
                .isTrue();
    }

    private static double expected(LocalDate today) {
        return Standing.of(OptionalDouble.of(0), YEAR, today).expected();
    }
}
