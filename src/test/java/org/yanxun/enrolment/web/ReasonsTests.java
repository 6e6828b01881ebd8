package org.yanxun.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.shell.fault.FieldProblem;
import org.yanxun.shell.fault.InvalidInput;

class ReasonsTests {

    @Test
    void blanks_around_a_reason_are_not_part_of_it() {
        assertThat(Reasons.of("  期末人手不足 ")).isEqualTo("期末人手不足");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void nothing_written_is_no_reason(String text) {
        assertThat(Reasons.of(text)).isNull();
    }

    @Test
    void two_hundred_signs_are_enough() {
        assertThat(Reasons.of("長".repeat(200))).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 300, 100_000})
    void more_are_refused_by_the_name_of_the_field(int length) {
        assertThatThrownBy(() -> Reasons.of("長".repeat(length)))
                .asInstanceOf(throwable(InvalidInput.class))
                .extracting(InvalidInput::problems)
                .isEqualTo(java.util.List.of(FieldProblem.of("reason", "enrolment.wrong.reason", 200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\u0000乙", "甲\u0007乙", "甲\u001b[31m乙"})
    void signs_that_nobody_can_read_are_refused(String text) {
        assertThatThrownBy(() -> Reasons.of(text)).isInstanceOf(InvalidInput.class);
    }
}
