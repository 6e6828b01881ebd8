package org.yanxun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yanxun.shell.speech.Language;
import org.yanxun.shell.speech.Words;

class StateTests {

    @Test
    void no_two_states_share_a_shape_or_a_colour() {
        assertThat(Arrays.stream(State.values()).map(State::shape)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(State.values()).map(State::css)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"MET, state-met", "ON_THE_WAY, state-on-the-way", "AT_RISK, state-at-risk"})
    void the_colour_is_a_class(State state, String css) {
        assertThat(state.css()).isEqualTo(css);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void every_state_has_a_word_in_every_language(State state) {
        Words words = new Words();
        for (Language language : Language.values()) {
            assertThat(words.keys(language)).contains(state.key());
        }
    }
}
