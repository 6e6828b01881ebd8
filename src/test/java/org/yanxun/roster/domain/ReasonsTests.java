package org.yanxun.roster.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yanxun.shell.fault.InvalidInput;

class ReasonsTests {

    @Test
    void nothing_need_be_said_and_blanks_around_it_do_not_count() {
        assertThat(Reasons.ifAny(null)).isEmpty();
        assertThat(Reasons.ifAny("  ")).isEmpty();
        assertThat(Reasons.ifAny(" 佈局調整 ")).contains("佈局調整");
    }

    @Test
    void a_reason_of_200_characters_is_taken_and_a_longer_one_is_told_by_its_field() {
        assertThat(Reasons.ifAny(" " + "長".repeat(Reasons.LONGEST) + " ")).isPresent();
        assertThatThrownBy(() -> Reasons.ifAny("長".repeat(Reasons.LONGEST + 1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.problems().getFirst().field()).isEqualTo("reason"));
    }
}
