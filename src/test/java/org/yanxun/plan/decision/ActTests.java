package org.yanxun.plan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanxun.shell.fault.InvalidInput;

class ActTests {

    @Test
    void a_number_chooses_a_repair_and_an_empty_choice_dismisses() {
        assertThat(Act.OnFinding.chosen(Optional.of("0"))).isEqualTo(new Act.Repair(0));
        assertThat(Act.OnFinding.chosen(Optional.of("12"))).isEqualTo(new Act.Repair(12));
        assertThat(Act.OnFinding.chosen(Optional.of(""))).isEqualTo(new Act.Dismiss());
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "-1", "1234", " ", "1 "})
    void anything_else_chooses_nothing(String choice) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Act.OnFinding.chosen(Optional.of(choice)))
                .matches(wrong -> wrong.problems().getFirst().field().equals("choice"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> Act.OnFinding.chosen(Optional.empty()));
    }
}
