package org.yanxun.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScreenTests {

    @Test
    void a_screen_is_drawn_by_the_template_of_its_own_name() {
        assertThat(new Example().template()).isEqualTo("shell/ScreenTests$Example.jte");
    }

    @Test
    void a_redirect_carries_what_to_say() {
        assertThat(Redirect.to("/seats").saying("enrolment.done.taken").location())
                .isEqualTo("/seats?said=enrolment.done.taken");
        assertThat(Redirect.to("/seats?after=3").saying("a.b").location()).isEqualTo("/seats?after=3&said=a.b");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void every_state_has_a_colour_a_word_and_a_shape(State state) {
        assertThat(state.css()).matches("state-[a-z-]+");
        assertThat(state.key()).isEqualTo("shell.state." + state.name());
        assertThat(state.shape()).hasSize(1);
    }

    private record Example() implements Screen {}
}
